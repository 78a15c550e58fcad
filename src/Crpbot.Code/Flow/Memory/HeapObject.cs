using Crpbot.Code.Flow.Values;

namespace Crpbot.Code.Flow.Memory;

/// <summary>
/// Contents of an object: fields by name or key (a string for an attribute, a <see cref="Constant"/> for a key), slots in order, and
/// one value for everything else. Unchanging.
/// </summary>
internal sealed class HeapObject
{
    public const int MostFields = 256;
    public const int MostItems = 128;
    private static readonly Dictionary<object, Value> NoFields = [];
    private readonly Dictionary<object, Value> _fields;

    private HeapObject(ObjectKind kind, object? type, Dictionary<object, Value> fields, Value[] items, bool exact, Value rest) =>
        (Kind, Type, _fields, Items, Exact, Rest) = (kind, type, fields, items, exact && (rest.IsNothing || kind == ObjectKind.Dictionary), rest);

    public ObjectKind Kind { get; }

    /// <summary>ClassSymbol of an instance, name of a library class, or null.</summary>
    public object? Type { get; }

    /// <summary>Known first slots.</summary>
    public Value[] Items { get; }

    /// <summary>True when there are no slots but the known ones.</summary>
    public bool Exact { get; }

    /// <summary>What any other key or slot may hold; nothing when there are no others.</summary>
    public Value Rest { get; }

    public IReadOnlyDictionary<object, Value> Fields => _fields;

    public bool IsContainer => Kind is not (ObjectKind.Instance or ObjectKind.Variables);

    public static HeapObject New(ObjectKind kind, object? type = null) => new(kind, type, NoFields, [], true, Value.Nothing);

    public static HeapObject OfItems(ObjectKind kind, List<Value> items)
    {
        if (items.Count <= MostItems) return new(kind, null, NoFields, [.. items], true, Value.Nothing);
        return OfRest(kind, items.Aggregate(Value.Nothing, Value.Join));
    }

    public static HeapObject OfRest(ObjectKind kind, Value rest) => new(kind, null, NoFields, [], false, rest);

    public static HeapObject OfFields(ObjectKind kind, object? type, Dictionary<object, Value> fields, Value rest) => new(kind, type, fields, [], true, rest);

    public Value? Field(object key) => _fields.GetValueOrDefault(key);

    public HeapObject WithField(object key, Value value)
    {
        if (_fields.TryGetValue(key, out var old) && ReferenceEquals(old, value)) return this;
        if (old is null && _fields.Count >= (Kind == ObjectKind.Variables ? 8 * MostFields : MostFields)) return WithRest(Value.Join(Rest, value));
        return new(Kind, Type, new Dictionary<object, Value>(_fields) { [key] = value }, Items, Exact, Rest);
    }

    public HeapObject WithoutField(object key)
    {
        if (!_fields.ContainsKey(key)) return this;
        var fields = new Dictionary<object, Value>(_fields);
        fields.Remove(key);
        return new(Kind, Type, fields, Items, Exact, Rest);
    }

    public HeapObject WithRest(Value rest) => ReferenceEquals(rest, Rest) ? this : new(Kind, Type, _fields, Items, Exact, rest);

    public HeapObject WithItems(Value[] items, bool exact) => new(Kind, Type, _fields, items, exact, Rest);

    public HeapObject Cleared() => new(Kind, Type, NoFields, [], true, Value.Nothing);

    public HeapObject As(ObjectKind kind, object? type = null) => new(kind, type ?? Type, _fields, Items, Exact, Rest);

    /// <summary>The slots no longer told apart.</summary>
    public HeapObject Blurred() => new(Kind, Type, _fields, [], false, Elements);

    /// <summary>Everything in slots.</summary>
    public Value Elements => Items.Aggregate(Rest, Value.Join);

    /// <summary>Everything under keys and in slots.</summary>
    public Value Everything => _fields.Values.Aggregate(Elements, Value.Join);

    public void Visit(Action<Value> visit)
    {
        foreach (var value in _fields.Values) visit(value);
        foreach (var item in Items) visit(item);
        visit(Rest);
    }

    /// <summary>The contents with each value changed; the contents themselves when none is.</summary>
    public HeapObject Map(Func<Value, Value> change)
    {
        Dictionary<object, Value>? fields = null;
        foreach (var (key, value) in _fields)
        {
            var changed = change(value);
            if (!ReferenceEquals(changed, value)) (fields ??= new Dictionary<object, Value>(_fields))[key] = changed;
        }

        var items = Items;
        for (var i = 0; i < Items.Length; i++)
        {
            var changed = change(Items[i]);
            if (ReferenceEquals(changed, Items[i])) continue;
            if (ReferenceEquals(items, Items)) items = [.. Items];
            items[i] = changed;
        }

        var rest = change(Rest);
        return fields is null && ReferenceEquals(items, Items) && ReferenceEquals(rest, Rest) ? this : new(Kind, Type, fields ?? _fields, items, Exact, rest);
    }

    /// <summary>Either of two contents of one object; the first itself when the second adds nothing.</summary>
    public static HeapObject Join(HeapObject a, HeapObject b, Func<Value, Value, Value> join)
    {
        if (ReferenceEquals(a, b)) return a;
        var rest = join(a.Rest, b.Rest);
        var fields = JoinFields(a._fields, b._fields, join);
        var items = JoinItems(a, b, join, ref rest);
        var exact = a.Exact && b.Exact && a.Items.Length == b.Items.Length;
        var same = ReferenceEquals(rest, a.Rest) && ReferenceEquals(fields, a._fields) && ReferenceEquals(items, a.Items) && exact == a.Exact;
        return same ? a : new(a.Kind, Equals(a.Type, b.Type) ? a.Type : null, fields, items, exact, rest);
    }

    private static Dictionary<object, Value> JoinFields(Dictionary<object, Value> a, Dictionary<object, Value> b, Func<Value, Value, Value> join)
    {
        if (ReferenceEquals(a, b)) return a;
        Dictionary<object, Value>? changed = null;
        foreach (var (key, value) in b)
        {
            var old = a.GetValueOrDefault(key);
            var joined = old is null ? value : join(old, value);
            if (!ReferenceEquals(joined, old)) (changed ??= new Dictionary<object, Value>(a))[key] = joined;
        }

        return changed ?? a;
    }

    private static Value[] JoinItems(HeapObject a, HeapObject b, Func<Value, Value, Value> join, ref Value rest)
    {
        var shared = Math.Min(a.Items.Length, b.Items.Length);
        for (var i = shared; i < a.Items.Length; i++) rest = join(rest, a.Items[i]);
        for (var i = shared; i < b.Items.Length; i++) rest = join(rest, b.Items[i]);
        var items = shared == a.Items.Length ? a.Items : a.Items[..shared];
        for (var i = 0; i < shared; i++)
        {
            var joined = join(a.Items[i], b.Items[i]);
            if (ReferenceEquals(joined, a.Items[i])) continue;
            if (ReferenceEquals(items, a.Items)) items = [.. a.Items];
            items[i] = joined;
        }

        return items;
    }
}
