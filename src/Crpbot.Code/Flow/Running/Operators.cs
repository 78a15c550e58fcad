using Crpbot.Code.Flow.Folding;
using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Values of operators and interpolated strings.</summary>
internal static class Operators
{
    public static Value Binary(Frame frame, SyntaxNode node, State state)
    {
        // Sums of a thousand texts nest to the left: they are walked, not recursed into. Marked ones are evaluated on their own.
        var chain = new List<SyntaxNode> { node };
        while (chain[^1].Required(0) is { Kind: SyntaxKind.BinaryOperation } left && !frame.Session.Marks.ContainsKey(left)) chain.Add(left);
        var value = Expressions.Evaluate(frame, chain[^1].Required(0), state);
        for (var i = chain.Count - 1; i >= 0; i--)
        {
            frame.Budget.Spend();
            var op = chain[i].Text;
            value = op == "??" ? Coalesced(frame, value, chain[i].Required(1), state) : Apply(frame, op, value, Expressions.Evaluate(frame, chain[i].Required(1), state), chain[i], state);
            if (i > 0) frame.Session.Observer?.Evaluated(frame.File, chain[i], Literals.Public(value.Single));
        }

        return value;
    }

    public static Value Apply(Frame frame, string op, Value left, Value right, SyntaxNode node, State state)
    {
        if (left.IsConstant && right.IsConstant && left.Constants.Length * right.Constants.Length <= 16 && Folded(frame, op, left, right) is { } folded) return folded;
        if (op == "%" && left.Single is { IsText: true } format && Percent(format, right, state) is { } text) return Value.Of(text);
        if (op is "|" or "&" or "-" or "^" && Sets.Combined(frame, op, left, right, node, state) is { } combined) return combined;
        if (op == "+" && Concatenated(frame, left, right, node, state) is { } list) return list;
        var taint = Contents.WholeTaint(left, state).Union(Contents.WholeTaint(right, state));
        if (op is "-" or "/" or "//" or "**" or "<<" or ">>" or "&" or "^" && (IsNumeric(left) || IsNumeric(right))) return Value.Unknown;
        return Value.Tainted(taint);
    }

    public static Value Unary(Frame frame, SyntaxNode node, State state)
    {
        if (node.Text == "not")
        {
            var branches = Conditions.Branch(frame, node.Required(0), state.Fork());
            Expressions.Meet(frame, branches, state);
            return branches.WhenTrue is null ? Value.True : branches.WhenFalse is null ? Value.False : Value.Boolean;
        }

        var value = Expressions.Evaluate(frame, node.Required(0), state);
        if (node.Text == "!") return value;
        if (node.Text is "++" or "--" or "p++" or "p--")
        {
            var next = Apply(frame, node.Text[^1..], value, Value.Of(Constant.Of(1)), node, state);
            Targets.Assign(frame, node.Required(0), next, state);
            return node.Text[0] == 'p' ? value : next;
        }

        if (value.Single is { } constant && Arithmetic.Unary(node.Text, constant) is { } folded) return Value.Of(folded);
        return Value.Tainted(value.Taint);
    }

    /// <summary><c>a and b</c> gives one of its operands.</summary>
    public static Value Boolean(Frame frame, SyntaxNode node, State state)
    {
        var isAnd = node.Text == "and";
        var result = Value.Nothing;
        State? at = state.Fork(), left = null;
        for (var i = 0; i < node.Count && at is not null; i++)
        {
            var operand = node.Required(i);
            var before = at;
            var value = Expressions.Evaluate(frame, operand, before);
            if (i == node.Count - 1)
            {
                result = Value.Join(result, value);
                left = Merge.States(left, before);
                break;
            }

            var branches = Conditions.Split(frame, operand, value, before);
            var (stops, goes) = isAnd ? (branches.WhenFalse, branches.WhenTrue) : (branches.WhenTrue, branches.WhenFalse);
            if (stops is not null) result = Value.Join(result, Conditions.Holding(value, !isAnd));
            left = Merge.States(left, stops);
            at = goes;
        }

        if (left is not null) state.Become(left);
        return result.IsNothing ? Value.Unknown : result;
    }

    public static Value Formatted(Frame frame, SyntaxNode node, State state)
    {
        string? text = "";
        var taint = TaintSet.None;
        foreach (var part in node.Children)
        {
            if (part is null) continue;
            var value = Expressions.Evaluate(frame, part, state);
            taint = taint.Union(Contents.WholeTaint(value, state));
            text = text is null || value.Single?.Display is not { } shown || text.Length + shown.Length > Arithmetic.LongestText ? null : text + shown;
        }

        return text is not null && taint.IsEmpty ? Value.Of(Constant.Of(text)) : Value.Tainted(taint);
    }

    public static Value Interpolated(Frame frame, SyntaxNode node, State state)
    {
        var value = Expressions.Evaluate(frame, node.Required(0), state);
        var taint = Contents.Taint(value, state);
        if (node[1] is { } format) taint = taint.Union(Expressions.Evaluate(frame, format, state).Taint);
        value = Calls.AsText(frame, value, node, state);
        return node[1] is null && node.Text.Length == 0 ? value.Adding(taint) : Value.Tainted(value.Taint.Union(taint));
    }

    public static Value OfType(Frame frame, SyntaxNode node, State state)
    {
        var value = node[1] is { } operand ? Expressions.Evaluate(frame, operand, state) : Value.Unknown;
        if (node.Text is "typeof" or "nameof" or "sizeof" or "default") return Value.Unknown;
        return Access.IsHarmlessType(frame, node.Required(0)) ? value.With(TaintSet.None) : value;
    }

    private static bool IsNumeric(Value value) => value.IsConstant && Array.TrueForAll(value.Constants, c => c.IsNumber);

    private static Value Coalesced(Frame frame, Value left, SyntaxNode right, State state)
    {
        if (left.IsConstant && Array.TrueForAll(left.Constants, c => c.Kind != ConstantKind.None)) return left;
        return Value.Join(left.Without(c => c.Kind == ConstantKind.None), Expressions.Evaluate(frame, right, state));
    }

    private static Value? Folded(Frame frame, string op, Value left, Value right)
    {
        var results = new List<Constant>();
        foreach (var a in left.Constants)
        {
            foreach (var b in right.Constants)
            {
                if (Arithmetic.Binary(op, a, b, frame.IsCSharp) is not { } result) return null;
                results.Add(result);
            }
        }

        return Value.OfConstants(results).With(left.Taint.Union(right.Taint));
    }

    private static Constant? Percent(Constant format, Value right, State state)
    {
        if (right.Single is { } one) return Formatting.Percent(format, [one]);
        if (right.Object is null || Contents.Known(right, state) is not { } items) return null;
        return items.All(i => i.Single is not null) ? Formatting.Percent(format, [.. items.Select(i => i.Single!)]) : null;
    }

    private static Value? Concatenated(Frame frame, Value left, Value right, SyntaxNode node, State state)
    {
        if (left.Object is not { } a || right.Object is not { } b || state.Get(a) is not { } first || state.Get(b) is not { } second) return null;
        if (first.Kind is not (ObjectKind.List or ObjectKind.Tuple) || second.Kind is not (ObjectKind.List or ObjectKind.Tuple)) return null;
        var id = frame.Made(node);
        var both = first.Exact && second.Exact ? HeapObject.OfItems(first.Kind, [.. first.Items, .. second.Items]) : HeapObject.OfRest(first.Kind, Value.Join(first.Elements, second.Elements));
        state.Set(id, both);
        return Value.Of(id).With(left.Taint.Union(right.Taint));
    }
}
