using Crpbot.Code.Flow.Values;

namespace Crpbot.Code.Flow.Memory;

/// <summary>Variables and objects at one point of a function. Copies are made on the first change.</summary>
internal sealed class State
{
    private readonly IGlobalMemory _global;
    private Value?[] _locals;
    private Dictionary<HeapId, HeapObject> _heap;
    private bool _localsShared;
    private bool _heapShared;

    public State(IGlobalMemory global)
    {
        _global = global;
        _locals = [];
        _heap = [];
    }

    private State(State other)
    {
        _global = other._global;
        (_locals, _heap) = (other._locals, other._heap);
        other._localsShared = other._heapShared = _localsShared = _heapShared = true;
    }

    /// <summary>Objects that this function made, was given or changed.</summary>
    public IReadOnlyDictionary<HeapId, HeapObject> Heap => _heap;

    public State Fork() => new(this);

    public Value? Local(int slot) => slot < _locals.Length ? _locals[slot] : null;

    public void SetLocal(int slot, Value? value)
    {
        if (ReferenceEquals(Local(slot), value)) return;
        if (_localsShared || slot >= _locals.Length)
        {
            var copy = new Value?[Math.Max(_locals.Length, slot < 8 ? 8 : slot + slot / 2)];
            _locals.CopyTo(copy, 0);
            (_locals, _localsShared) = (copy, false);
        }

        _locals[slot] = value;
    }

    public HeapObject? Get(HeapId id) => _heap.TryGetValue(id, out var found) ? found : _global.Get(id);

    public void Set(HeapId id, HeapObject content)
    {
        if (_heap.TryGetValue(id, out var old) && ReferenceEquals(old, content)) return;
        if (_heapShared) (_heap, _heapShared) = (new Dictionary<HeapId, HeapObject>(_heap), false);
        _heap[id] = content;
    }

    /// <summary>Either of two states; the first itself when the second adds nothing.</summary>
    public static State? Join(State? a, State? b, Func<Value, Value, Value> join)
    {
        if (a is null || b is null) return a ?? b;
        if (ReferenceEquals(a, b)) return a;
        State? changed = null;
        if (!ReferenceEquals(a._locals, b._locals))
        {
            for (var i = 0; i < b._locals.Length; i++)
            {
                var (mine, other) = (a.Local(i), b._locals[i]);
                if (other is null) continue;
                var joined = mine is null ? other : join(mine, other);
                if (!ReferenceEquals(joined, mine)) (changed ??= a.Fork()).SetLocal(i, joined);
            }
        }

        if (!ReferenceEquals(a._heap, b._heap)) JoinHeap(a, b, join, ref changed);
        return changed ?? a;
    }

    private static void JoinHeap(State a, State b, Func<Value, Value, Value> join, ref State? changed)
    {
        foreach (var (id, other) in b._heap)
        {
            var mine = a.Get(id);
            var joined = mine is null ? other : HeapObject.Join(mine, other, join);
            if (!ReferenceEquals(joined, mine)) (changed ??= a.Fork()).Set(id, joined);
        }

        foreach (var (id, mine) in a._heap)
        {
            if (!id.Global || b._heap.ContainsKey(id) || a._global.Get(id) is not { } before) continue;
            var joined = HeapObject.Join(mine, before, join);
            if (!ReferenceEquals(joined, mine)) (changed ??= a.Fork()).Set(id, joined);
        }
    }
}
