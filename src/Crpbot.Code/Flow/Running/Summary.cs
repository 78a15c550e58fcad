using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;

namespace Crpbot.Code.Flow.Running;

/// <summary>What a function does with what it is handed, in names of its own: see <see cref="Passage"/>.</summary>
internal sealed class Summary
{
    public required Value Result { get; init; }

    /// <summary>Objects made or changed.</summary>
    public required IReadOnlyList<KeyValuePair<HeapId, HeapObject>> Heap { get; init; }

    /// <summary>By parameter: its value after a return, after a true one, after a false one; null where it was assigned or is as handed in.</summary>
    public required IReadOnlyList<(Value? Always, Value? WhenTrue, Value? WhenFalse)> Parameters { get; init; }

    public required IReadOnlyList<PendingSink> Pending { get; init; }

    public required bool Returns { get; init; }

    public required Value Raised { get; init; }

    /// <summary>Objects that the exception holds.</summary>
    public IReadOnlyList<KeyValuePair<HeapId, HeapObject>> RaisedHeap { get; init; } = [];

    public required int Cost { get; init; }
}
