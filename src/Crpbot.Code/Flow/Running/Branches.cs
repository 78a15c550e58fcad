using Crpbot.Code.Flow.Memory;

namespace Crpbot.Code.Flow.Running;

/// <summary>States after a test: where it held and where it did not; null where that cannot be.</summary>
internal readonly record struct Branches(State? WhenTrue, State? WhenFalse)
{
    public Branches Swapped => new() { WhenTrue = WhenFalse, WhenFalse = WhenTrue };
}
