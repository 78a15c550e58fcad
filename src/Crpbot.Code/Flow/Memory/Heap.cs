using Crpbot.Code.Flow.Values;

namespace Crpbot.Code.Flow.Memory;

/// <summary>Objects by name, in layers.</summary>
internal struct Heap
{
    private Layer? _base;
    private Dictionary<HeapId, HeapObject>? _top;

    /// <summary>What was set so far, including what was set twice.</summary>
    public int Count { get; private set; }

    public HeapObject? Get(HeapId id) => _top is not null && _top.TryGetValue(id, out var found) ? found : Layer.Find(_base, id);

    public void Set(HeapId id, HeapObject content)
    {
        _top ??= [];
        _top[id] = content;
        Count++;
    }

    /// <summary>Makes what was set unchanging, so that a copy of this may share it.</summary>
    public void Freeze()
    {
        if (_top is { Count: > 0 }) _base = Layer.On(_base, _top);
        _top = null;
    }

    public readonly bool IsEmpty => _base is null && _top is null;

    /// <summary>All names with their last contents.</summary>
    public readonly Dictionary<HeapId, HeapObject> All()
    {
        var all = _top is null ? new Dictionary<HeapId, HeapObject>() : new Dictionary<HeapId, HeapObject>(_top);
        for (var layer = _base; layer is not null; layer = layer.Below)
        {
            foreach (var (id, content) in layer.Entries) all.TryAdd(id, content);
        }

        return all;
    }

    /// <summary>Names set in one and not shared with the other; both are frozen.</summary>
    public static (HashSet<HeapId> First, HashSet<HeapId> Second) Apart(Heap first, Heap second) => Layer.Apart(first._base, second._base);

    public static bool Same(Heap first, Heap second) => ReferenceEquals(first._base, second._base) && first._top is null && second._top is null;
}
