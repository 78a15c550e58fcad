using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;

namespace Crpbot.Code.Flow.Running;

/// <summary>Changes of containers, as new contents.</summary>
internal static class Mutations
{
    public static HeapObject Stored(HeapObject content, Value key, Value value)
    {
        if (content.Kind is not (ObjectKind.List or ObjectKind.Tuple or ObjectKind.Buffer)) return Displays.Put(content, key, value);
        if (content.Kind != ObjectKind.Buffer && key.Single is { IsWhole: true } whole)
        {
            var at = whole.Integer < 0 && content.Exact ? whole.Integer + content.Items.Length : whole.Integer;
            if (at >= 0 && at < content.Items.Length) return content.WithItems(Replaced(content.Items, (int)at, value), content.Exact);
            if (content.Exact) return content.WithRest(Value.Join(content.Rest, value)).WithItems(content.Items, false);
        }

        return content.Blurred() is var blurred ? blurred.WithRest(Value.Join(blurred.Rest, value)) : content;
    }

    public static HeapObject Removed(HeapObject content, Value key)
    {
        if (content.Kind is ObjectKind.Dictionary or ObjectKind.Opaque) return key.Single is { } single ? content.WithoutField(single) : content;
        if (content.Exact && key.Single is { IsWhole: true } whole)
        {
            var at = whole.Integer < 0 ? whole.Integer + content.Items.Length : whole.Integer;
            if (at >= 0 && at < content.Items.Length) return content.WithItems([.. content.Items.Where((_, i) => i != at)], true);
        }

        return content.Blurred();
    }

    public static HeapObject Appended(HeapObject content, Value value)
    {
        if (content.Exact && content.Rest.IsNothing && content.Items.Length < HeapObject.MostItems) return content.WithItems([.. content.Items, value], true);
        return content.WithRest(Value.Join(content.Rest, value));
    }

    public static HeapObject Inserted(HeapObject content, Value at, Value value)
    {
        if (!content.Exact || at.Single is not { IsWhole: true } whole || content.Items.Length >= HeapObject.MostItems) return content.Blurred() is var b ? b.WithRest(Value.Join(b.Rest, value)) : content;
        var index = whole.Integer < 0 ? Math.Max(0, whole.Integer + content.Items.Length) : Math.Min(whole.Integer, content.Items.Length);
        List<Value> items = [.. content.Items];
        items.Insert((int)index, value);
        return content.WithItems([.. items], true);
    }

    /// <summary>The list without the first element equal to a value; an element that is the value itself counts as equal.</summary>
    public static HeapObject Without(HeapObject content, Value value)
    {
        if (!content.Exact) return content;
        for (var i = 0; i < content.Items.Length; i++)
        {
            var item = content.Items[i];
            var equal = item.Single is { } a && value.Single is { } b ? a.EqualTo(b) : ReferenceEquals(item, value) || (!item.IsConstant && !value.IsConstant && item.SameAs(value));
            if (equal) return content.WithItems([.. content.Items.Where((_, j) => j != i)], true);
        }

        return content.Items.Any(i => i.Single is null) || value.Single is null ? content.Blurred() : content;
    }

    public static HeapObject Extended(HeapObject content, HeapObject? other, Value elements)
    {
        if (content.Exact && content.Rest.IsNothing && other is { Exact: true, Kind: ObjectKind.List or ObjectKind.Tuple } && content.Items.Length + other.Items.Length <= HeapObject.MostItems)
        {
            return content.WithItems([.. content.Items, .. other.Items], true);
        }

        return content.WithRest(Value.Join(content.Rest, elements));
    }

    public static HeapObject Updated(HeapObject content, HeapObject other)
    {
        foreach (var (key, value) in other.Fields) content = content.WithField(key, value);
        return content.WithRest(Value.Join(content.Rest, other.Rest));
    }

    private static Value[] Replaced(Value[] items, int at, Value value)
    {
        Value[] copy = [.. items];
        copy[at] = value;
        return copy;
    }
}
