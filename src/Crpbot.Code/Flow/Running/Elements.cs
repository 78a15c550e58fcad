using Crpbot.Code.Flow.Folding;
using Crpbot.Code.Flow.Libraries;
using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Reads elements by key, index and slice.</summary>
internal static class Elements
{
    public static Value At(Frame frame, SyntaxNode node, Value receiver, Value key, State state)
    {
        var result = Value.Nothing;
        var known = false;
        foreach (var reference in receiver.References)
        {
            var found = reference is ObjectReference o && state.Get(o.Id) is { } content ? Of(frame, node, o, content, key, state) : null;
            known |= found is not null;
            result = Value.Join(result, found ?? Value.Tainted(receiver.Taint));
        }

        if (known && receiver.Object is not null) return result.IsNothing ? Value.Unknown : Contents.Crowded(result, receiver, state);
        foreach (var constant in receiver.Constants) result = Value.Join(result, Letter(constant, key.Single));
        if (receiver.Open || result.IsNothing) result = Value.Join(result, Value.Tainted(receiver.Taint));
        return result.Adding(receiver.Constants.Length > 0 ? receiver.Taint : TaintSet.None);
    }

    /// <summary>The entry of a container under a key; null when the container says nothing of it.</summary>
    public static Value? Entry(HeapObject content, Value key)
    {
        if (content.Kind is ObjectKind.List or ObjectKind.Tuple or ObjectKind.Set or ObjectKind.Iterator or ObjectKind.Buffer) return Slot(content, key);
        if (!key.IsConstant) return content.Everything is var all && all.IsNothing ? null : all;
        var result = content.Rest;
        var found = !result.IsNothing;
        foreach (var one in key.Constants)
        {
            if (content.Field(one) is not { } value) continue;
            (result, found) = (Value.Join(value, result), true);
        }

        return found ? result : null;
    }

    public static Value Slice(Frame frame, SyntaxNode node, Value receiver, SyntaxNode slice, State state)
    {
        var bounds = new Value?[3];
        for (var i = 0; i < 3; i++) bounds[i] = slice[i] is { } bound ? Expressions.Evaluate(frame, bound, state) : null;
        if (bounds.Any(b => b is not null && b.Single is not { IsWhole: true } && b.Single is not { Kind: ConstantKind.None })) return Blurred(frame, node, receiver, state);
        var (from, to, step) = (Bound(bounds[0]), Bound(bounds[1]), Bound(bounds[2]));
        if (receiver.Single is { IsText: true } text)
        {
            var chosen = string.Concat(Indexes(text.Text.Length, from, to, step).Select(i => text.Text[i]));
            return Arithmetic.Text(chosen, text.Kind) is { } part ? Value.Of(part).With(receiver.Taint) : Value.Tainted(receiver.Taint);
        }

        if (receiver.Object is { } id && state.Get(id) is { Exact: true, Kind: ObjectKind.List or ObjectKind.Tuple } content)
        {
            List<Value> items = [.. Indexes(content.Items.Length, from, to, step).Select(i => content.Items[i])];
            return Displays.Make(frame, node, HeapObject.OfItems(content.Kind, items), state).With(receiver.Taint);
        }

        return Blurred(frame, node, receiver, state);
    }

    private static Value Blurred(Frame frame, SyntaxNode node, Value receiver, State state)
    {
        if (receiver.Object is { } id && state.Get(id) is { Kind: ObjectKind.List or ObjectKind.Tuple } content)
        {
            return Displays.Make(frame, node, content.Blurred(), state).With(receiver.Taint);
        }

        return Value.Tainted(Contents.Taint(receiver, state));
    }

    private static long? Bound(Value? value) => value?.Single is { IsWhole: true } whole ? whole.Integer : null;

    private static List<int> Indexes(int length, long? from, long? to, long? step)
    {
        var by = step ?? 1;
        var indexes = new List<int>();
        if (by == 0) return indexes;
        var start = Clamped(from ?? (by > 0 ? 0 : length - 1), length, by > 0 ? 0 : -1, by > 0 ? length : length - 1);
        var end = to is null ? (by > 0 ? length : -1) : Clamped(to.Value, length, by > 0 ? 0 : -1, by > 0 ? length : length - 1);
        for (var i = start; by > 0 ? i < end : i > end; i += by) indexes.Add((int)i);
        return indexes;
    }

    private static long Clamped(long at, int length, long least, long most)
    {
        if (at < 0) at += length;
        return Math.Clamp(at, least, most);
    }

    private static Value Letter(Constant text, Constant? index)
    {
        if (text.Kind != ConstantKind.String || index is not { IsWhole: true }) return Value.Unknown;
        var at = index.Integer < 0 ? index.Integer + text.Text.Length : index.Integer;
        return at >= 0 && at < text.Text.Length ? Value.Of(Constant.Of(text.Text[(int)at].ToString())) : Value.Unknown;
    }

    private static Value? Of(Frame frame, SyntaxNode node, ObjectReference self, HeapObject content, Value key, State state)
    {
        if (content.Type is ClassSymbol type)
        {
            var method = Members.Method(frame, type, frame.IsCSharp ? "this[]" : "__getitem__", self);
            return method is null ? Entry(content, key) : Calls.Invoke(frame, method, Arguments.Of([key]), node, state);
        }

        var found = Entry(content, key);
        if (found is null && content.Kind is ObjectKind.Dictionary or ObjectKind.Configuration) found = DefaultValues.Make(frame, node, self.Id, key, state);
        return found;
    }

    private static Value? Slot(HeapObject content, Value key)
    {
        if (!key.IsConstant || !Array.TrueForAll(key.Constants, c => c.IsWhole)) return Some(content.Elements);
        var result = Value.Nothing;
        foreach (var constant in key.Constants)
        {
            var at = constant.Integer < 0 && content.Exact ? constant.Integer + content.Items.Length : constant.Integer;
            if (at >= 0 && at < content.Items.Length) result = Value.Join(result, content.Items[at]);
            else if (!content.Exact) result = Value.Join(result, constant.Integer < 0 ? content.Elements : content.Rest);
        }

        return Some(result);
    }

    private static Value? Some(Value value) => value.IsNothing ? null : value;
}
