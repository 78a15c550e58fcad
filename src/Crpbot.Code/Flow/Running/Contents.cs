using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;

namespace Crpbot.Code.Flow.Running;

/// <summary>What lies in values that are objects.</summary>
internal static class Contents
{
    private const int Deepest = 4;

    /// <summary>Taint of a value and of all that it holds. Fields of the project's own instances stay out: handing an object on is not handing on each of its fields.</summary>
    public static TaintSet Taint(Value value, State state) => value.References.Length == 0 ? value.Taint : Collect(value, state, Deepest, false);

    /// <summary>As <see cref="Taint"/>, with fields of instances: for what turns the whole object into text.</summary>
    public static TaintSet WholeTaint(Value value, State state) => Collect(value, state, Deepest, true);

    /// <summary>What iterating over a value gives.</summary>
    public static Value Elements(Value value, State state)
    {
        var result = Value.Nothing;
        foreach (var reference in value.References)
        {
            var content = reference is ObjectReference o ? state.Get(o.Id) : null;
            result = Value.Join(result, content is null ? Value.Unknown : Elements(content));
        }

        foreach (var constant in value.Constants)
        {
            if (constant.Kind == ConstantKind.String && constant.Text.Length <= Value.MostAlternatives)
            {
                foreach (var letter in constant.Text) result = Value.Join(result, Value.Of(Constant.Of(letter.ToString())));
            }
            else
            {
                result = Value.Join(result, Value.Unknown);
            }
        }

        var shallow = value.Open && value.References.Length == 0 ? Value.Tainted(value.Taint) : Value.Nothing;
        result = Crowded(Value.Join(result, shallow).Adding(value.Taint), value, state);
        return result.IsNothing ? Value.Unknown.With(result.Taint) : result;
    }

    public static Value Elements(HeapObject content)
    {
        if (content.Kind is not (ObjectKind.Dictionary or ObjectKind.Configuration)) return content.Kind == ObjectKind.Instance ? Value.Unknown : content.Everything;
        var keys = content.Rest.IsNothing ? Value.Nothing : Value.Unknown.With(content.Field(UnknownKeys)?.Taint ?? TaintSet.None);
        foreach (var key in content.Fields.Keys)
        {
            if (key is Constant constant) keys = Value.Join(keys, Value.Of(constant));
        }

        return keys;
    }

    /// <summary>Elements in order when all are known: of lists, tuples, keys of dictionaries; null otherwise.</summary>
    public static IReadOnlyList<Value>? Known(Value value, State state)
    {
        if (value.Single is { Kind: ConstantKind.String } text) return text.Text.Length > 64 ? null : [.. text.Text.Select(c => Value.Of(Constant.Of(c.ToString())))];
        if (value.Object is not { } id || !value.Taint.IsEmpty || state.Get(id) is not { } content) return null;
        if (content.Kind == ObjectKind.Dictionary) return content.Rest.IsNothing && content.Fields.Keys.All(k => k is Constant) ? [.. content.Fields.Keys.Select(k => Value.Of((Constant)k))] : null;
        return content.Exact && content.Rest.IsNothing && content.Kind is ObjectKind.List or ObjectKind.Tuple or ObjectKind.Iterator ? content.Items : null;
    }

    /// <summary>Field that holds the taint of keys that are not constants.</summary>
    public static readonly object UnknownKeys = "<keys>";

    /// <summary>One of so many objects that not all are named carries what any of them carries.</summary>
    /// <param name="element">Value of an element.</param>
    /// <param name="holder">What it was taken from.</param>
    /// <param name="state">State.</param>
    public static Value Crowded(Value element, Value holder, State state) =>
        element.Open && element.References.Length >= Value.MostAlternatives ? element.Adding(Taint(holder, state)) : element;

    private static TaintSet Collect(Value value, State state, int depth, bool instances)
    {
        var taint = value.Taint;
        if (depth == 0) return taint;
        foreach (var reference in value.References)
        {
            if (reference is not ObjectReference o || state.Get(o.Id) is not { } content) continue;
            if (!content.IsContainer && !(instances && content.Kind == ObjectKind.Instance)) continue;
            taint = taint.Union(Collect(content.Rest, state, depth - 1, instances));
            foreach (var item in content.Items) taint = taint.Union(Collect(item, state, depth - 1, instances));
            foreach (var field in content.Fields.Values) taint = taint.Union(Collect(field, state, depth - 1, instances));
        }

        return taint;
    }
}
