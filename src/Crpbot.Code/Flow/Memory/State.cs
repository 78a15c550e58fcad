using System.Collections.Frozen;
using Crpbot.Code.Flow.Values;

namespace Crpbot.Code.Flow.Memory;

/// <summary>Variables and objects at one point of a function. Copies are made on the first change.</summary>
internal sealed class State
{
    private readonly IGlobalMemory _global;
    private Value?[] _locals = [];
    private bool _localsShared;
    private Heap _heap;
    private Heap _changedGlobals;

    public State(IGlobalMemory global) => _global = global;

    private State(State other)
    {
        _global = other._global;
        Become(other);
    }

    /// <summary>Objects set so far, roughly.</summary>
    public int Size => _heap.Count + _changedGlobals.Count;

    public State Fork() => new(this);

    /// <summary>Takes over everything from another state, which both keep.</summary>
    public void Become(State other)
    {
        if (ReferenceEquals(this, other)) return;
        other._heap.Freeze();
        other._changedGlobals.Freeze();
        (_locals, _heap, _changedGlobals) = (other._locals, other._heap, other._changedGlobals);
        other._localsShared = _localsShared = true;
    }

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

    public HeapObject? Get(HeapId id) => id.Global ? _changedGlobals.Get(id) ?? _global.Get(id) : _heap.Get(id);

    /// <summary>An object that this function made, was given or changed; null when it is only known from before.</summary>
    public HeapObject? Own(HeapId id) => id.Global ? _changedGlobals.Get(id) : _heap.Get(id);

    public void Set(HeapId id, HeapObject content)
    {
        if (ReferenceEquals(Own(id), content)) return;
        if (id.Global) _changedGlobals.Set(id, content);
        else _heap.Set(id, content);
    }

    /// <summary>Objects that outlive the function, as far as it changed them.</summary>
    public IReadOnlyDictionary<HeapId, HeapObject> ChangedGlobals() => _changedGlobals.IsEmpty ? FrozenDictionary<HeapId, HeapObject>.Empty : _changedGlobals.All();

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
                if (other is null || ReferenceEquals(mine, other)) continue;
                var joined = mine is null ? other : join(mine, other);
                if (!ReferenceEquals(joined, mine)) (changed ??= a.Fork()).SetLocal(i, joined);
            }
        }

        a._heap.Freeze();
        b._heap.Freeze();
        a._changedGlobals.Freeze();
        b._changedGlobals.Freeze();
        if (!Heap.Same(a._heap, b._heap)) JoinHeap(a, b, Heap.Apart(a._heap, b._heap), join, ref changed);
        if (!Heap.Same(a._changedGlobals, b._changedGlobals)) JoinHeap(a, b, Heap.Apart(a._changedGlobals, b._changedGlobals), join, ref changed);
        return changed ?? a;
    }

    private static void JoinHeap(State a, State b, (HashSet<HeapId> First, HashSet<HeapId> Second) apart, Func<Value, Value, Value> join, ref State? changed)
    {
        foreach (var id in apart.Second)
        {
            var (mine, other) = (a.Get(id), b.Get(id));
            if (other is null || ReferenceEquals(mine, other)) continue;
            var joined = mine is null ? other : HeapObject.Join(mine, other, join);
            if (!ReferenceEquals(joined, mine)) (changed ??= a.Fork()).Set(id, joined);
        }

        foreach (var id in apart.First)
        {
            if (apart.Second.Contains(id) || a.Get(id) is not { } mine || b.Get(id) is not { } other || ReferenceEquals(mine, other)) continue;
            var joined = HeapObject.Join(mine, other, join);
            if (!ReferenceEquals(joined, mine)) (changed ??= a.Fork()).Set(id, joined);
        }
    }
}
