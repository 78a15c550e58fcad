using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;

namespace Crpbot.Code.Flow.Running;

/// <summary>
/// The border between caller and callee. Going in, objects get numbers and taints slots, so that equal calls look equal; coming out,
/// numbers become the caller's objects, slots the caller's taints, and objects that the callee made get names of the call's place.
/// </summary>
internal sealed class Passage
{
    private static readonly object Given = new LibrarySite("argument");
    private const int MostObjects = 48;
    private static readonly object Opened = true;
    private static readonly object Closed = false;
    private static readonly object[] Numbers = [.. Enumerable.Range(0, 64).Cast<object>()];
    private readonly Dictionary<HeapId, HeapId> _in = [];
    private readonly Dictionary<HeapId, HeapId> _out = [];
    private readonly List<TaintSet> _slots = [];
    private readonly List<object?> _shape = [];
    private readonly Queue<HeapId> _waiting = new();
    private readonly State _caller;
    private readonly Func<HeapId, HeapId> _enter;
    private bool _inContents;

    public Passage(State caller) => (_caller, _enter) = (caller, Enter);

    public object?[] Shape => [.. _shape];

    public bool HasTaint => _slots.Count > 0;

    /// <summary>Objects handed over, in the callee's names.</summary>
    public Dictionary<HeapId, HeapObject> Heap { get; } = [];

    public Value Enter(Value value)
    {
        var inside = value.Telling(null).With(Enter(value.Taint));
        if (value.References.Length > 0) inside = inside.Renamed(_enter);
        Describe(inside);
        return inside;
    }

    public Value? Enter(Value? value, object mark)
    {
        _shape.Add(mark);
        return value is null ? null : Enter(value);
    }

    public Reference Enter(Reference reference)
    {
        var inside = reference.Renamed(Enter);
        _shape.Add(inside);
        return inside;
    }

    public HeapId Enter(HeapId id)
    {
        if (_in.TryGetValue(id, out var known)) return known;
        var inside = id.Global || _caller.Own(id) is null ? id : new HeapId(Given, _in.Count);
        _in.Add(id, inside);
        _out[inside] = id;
        if (_caller.Own(id) is not null) _waiting.Enqueue(id);
        return inside;
    }

    /// <summary>Hands over the contents of all objects named so far, and of those in them.</summary>
    public void EnterContents()
    {
        _inContents = true;
        while (_waiting.TryDequeue(out var id) && Heap.Count < MostObjects)
        {
            if (_caller.Own(id) is not { } content) continue;
            _shape.Add(_in[id]);
            _shape.Add(Number((int)content.Kind));
            _shape.Add(content.Type);
            _shape.Add(content.Exact ? Opened : Closed);
            foreach (var key in content.Fields.Keys) _shape.Add(key);
            Heap[_in[id]] = content.Map(Enter);
        }

        // What lies beyond the limit goes in as one: its taint, and nothing else that is known of it.
        while (_waiting.TryDequeue(out var id))
        {
            if (_caller.Own(id) is { } content && Contents.WholeTaint(Value.Of(id), _caller) is { IsEmpty: false } taint) Heap[_in[id]] = content.Cleared().WithRest(Enter(Value.Tainted(taint)));
        }

        _inContents = false;
    }

    public Value Leave(Value value, Func<HeapId, HeapId> made)
    {
        var outside = value.Telling(null).With(Leave(value.Taint));
        return value.References.Length == 0 ? outside : outside.Renamed(id => Leave(id, made));
    }

    public HeapId Leave(HeapId id, Func<HeapId, HeapId> made)
    {
        if (_out.TryGetValue(id, out var outside)) return outside;
        if (id.Global) return id;
        outside = made(id);
        _out.Add(id, outside);
        return outside;
    }

    public TaintSet Leave(TaintSet taint)
    {
        if (taint.IsEmpty) return taint;
        var result = TaintSet.None;
        foreach (var one in taint.All)
        {
            if (one.Origin is not null)
            {
                result = result.Add(one);
                continue;
            }

            foreach (var given in _slots[one.Slot].All) result = result.Add(Continued(given, one));
        }

        return result;
    }

    private static Taint Continued(Taint given, Taint inside) => new(
        given.Origin,
        given.Slot,
        given.Sanitizers.Union(inside.Sanitizers),
        given.Only is null ? inside.Only : inside.Only is null ? given.Only : given.Only.Intersect(inside.Only),
        given.Certain && inside.Certain,
        Link.Join(given.Way, inside.Way));

    private TaintSet Enter(TaintSet taint)
    {
        if (taint.IsEmpty) return taint;
        // Taint deep inside objects shares a slot with any of its kind: fewer shapes of calls, at the price of the way's first part.
        var slot = _slots.FindIndex(s => ReferenceEquals(s, taint) || (_inContents ? s.SameAs(taint) : s.SameSources(taint)));
        if (slot < 0)
        {
            slot = _slots.Count;
            _slots.Add(taint);
        }

        return TaintSet.Of(new Taint(null, slot, Bits.None, null, true, null));
    }

    private void Describe(Value value)
    {
        _shape.Add(value.Open ? Opened : Closed);
        foreach (var constant in value.Constants) _shape.Add(constant);
        foreach (var reference in value.References) _shape.Add(reference);
        if (!value.Taint.IsEmpty) _shape.Add(Number(value.Taint.All[0].Slot));
    }

    private static object Number(int number) => number < Numbers.Length ? Numbers[number] : number;
}
