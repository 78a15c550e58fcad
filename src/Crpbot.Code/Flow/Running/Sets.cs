using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Operators on sets and dictionaries: <c>ALLOWED &amp; set(given)</c>, <c>defaults | given</c>.</summary>
internal static class Sets
{
    /// <summary>The result as a new object; null when the operands are no sets and no dictionaries.</summary>
    /// <param name="frame">Frame.</param>
    /// <param name="op">Operator.</param>
    /// <param name="left">Left operand.</param>
    /// <param name="right">Right operand.</param>
    /// <param name="node">Place.</param>
    /// <param name="state">State.</param>
    public static Value? Combined(Frame frame, string op, Value left, Value right, SyntaxNode node, State state)
    {
        if (left.Object is not { } a || right.Object is not { } b || state.Get(a) is not { } first || state.Get(b) is not { } second) return null;
        if (first.Kind == ObjectKind.Dictionary && second.Kind == ObjectKind.Dictionary && op == "|") return Displays.Make(frame, node, Mutations.Updated(first, second), state);
        if (first.Kind != ObjectKind.Set && second.Kind != ObjectKind.Set) return null;
        var (mine, theirs) = (Contents.Elements(left, state), Contents.Elements(right, state));
        var elements = op switch
        {
            "&" => mine.Taint.IsEmpty ? mine : theirs.Taint.IsEmpty ? theirs : mine,
            "-" => mine,
            _ => Value.Join(mine, theirs),
        };
        return Displays.Make(frame, node, HeapObject.OfRest(ObjectKind.Set, elements), state);
    }
}
