using Crpbot.Code.Flow.Folding;
using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Comparisons as tests.</summary>
internal static class Comparisons
{
    public static Branches Branch(Frame frame, SyntaxNode node, State state)
    {
        var left = node.Required(0);
        var leftValue = Expressions.Evaluate(frame, left, state);
        if (left.Kind == SyntaxKind.Call && node.Count == 2 && node.Required(1).Required(0).Kind is SyntaxKind.NoneLiteral or SyntaxKind.TrueLiteral or SyntaxKind.FalseLiteral) leftValue = Told.By(frame, left, leftValue, state);
        var inputs = new List<Value> { leftValue };
        State? at = state, no = null;
        for (var i = 1; i < node.Count && at is not null; i++)
        {
            var part = node.Required(i);
            var right = part.Required(0);
            var rightValue = Expressions.Evaluate(frame, right, at);
            inputs.Add(rightValue);
            var branches = One(frame, part.Text, (left, leftValue), (right, rightValue), at);
            no = Merge.States(no, branches.WhenFalse);
            (at, left, leftValue) = (branches.WhenTrue, right, rightValue);
        }

        Marking.ArriveArguments(frame, node, inputs, state);
        return new(at, no);
    }

    private static Branches One(Frame frame, string op, (SyntaxNode Node, Value Value) left, (SyntaxNode Node, Value Value) right, State state)
    {
        if (op is "!=" or "is not" or "not in") return One(frame, op switch { "!=" => "==", "is not" => "is", _ => "in" }, left, right, state).Swapped;
        var truth = op == "in" ? Membership(left.Value, right.Value, state) : Truth(op, left.Value, right.Value);
        var yes = truth != false ? state.Fork() : null;
        var no = truth != true ? state.Fork() : null;
        if (op == "==" && frame.IsCSharp && Guards.IsFound(left.Node, op, right.Value) == false)
        {
            if (no is not null) Guards.Indexed(frame, left.Node, no);
        }
        else if (op is "==" or "is")
        {
            Equal(frame, left.Node, left.Value, right.Value, yes, no);
            Equal(frame, right.Node, right.Value, left.Value, yes, no);
            if (right.Value.Single is { Kind: ConstantKind.None or ConstantKind.Boolean } plain) left.Value.Told?.Apply(frame, plain.IsTrue ? yes : no, plain.IsTrue ? no : yes);
        }
        else if (frame.IsCSharp && Guards.IsFound(left.Node, op, right.Value) is { } found)
        {
            if ((found ? yes : no) is { } there) Guards.Indexed(frame, left.Node, there);
        }
        else if (op == "in" && yes is not null)
        {
            Within(frame, left.Node, right.Node, right.Value, yes);
        }

        return new(yes, no);
    }

    /// <summary>Branches on a comparison with a value that has no name of its own.</summary>
    public static Branches Relation(Frame frame, string op, Value left, Value right, State state)
    {
        frame.Budget.Spend();
        var truth = Truth(op, left, right);
        return new(truth == false ? null : state.Fork(), truth == true ? null : state);
    }

    private static bool? Truth(string op, Value left, Value right)
    {
        if (!left.IsConstant || !right.IsConstant) return KnownObject(op, left, right);
        bool? all = null;
        foreach (var a in left.Constants)
        {
            foreach (var b in right.Constants)
            {
                if (Arithmetic.Compare(op, a, b) is not { } holds || (all is { } before && before != holds)) return null;
                all = holds;
            }
        }

        return all;
    }

    /// <summary>An object is not None; a class is itself.</summary>
    private static bool? KnownObject(string op, Value left, Value right)
    {
        if (op is not ("is" or "==") || left.Open || right.Open) return null;
        if (right.Single is { Kind: ConstantKind.None } && left.Constants.Length == 0 && left.References.Length > 0) return false;
        if (left.References is [ClassReference a] && right.References is [ClassReference b] && left.Constants.Length + right.Constants.Length == 0) return a.Equals(b);
        return null;
    }

    public static void Equal(Frame frame, SyntaxNode node, Value value, Value other, State? yes, State? no)
    {
        if (!other.IsConstant || !other.Taint.IsEmpty || value.IsConstant && value.Constants.Length == 1) return;
        if (yes is not null) RefineThrough(frame, node, yes, v => v.Open || v.IsConstant ? Value.Only(v.IsConstant ? Array.FindAll(other.Constants, c => Array.Exists(v.Constants, c.EqualTo)) : other.Constants) : v);
        if (no is not null && other.Single is { } single) Paths.Refine(frame, node, no, v => v.Without(single.EqualTo));
    }

    private static bool? Membership(Value item, Value holder, State state)
    {
        if (holder.Single is { IsText: true }) return Truth("in", item, holder);
        if (item.Single is not { } one || Contents.Known(holder, state) is not { } known) return null;
        bool? found = false;
        foreach (var element in known)
        {
            if (element.Single is not { } constant) found = null;
            else if (constant.EqualTo(one)) return true;
        }

        return found;
    }

    /// <summary>What is found in a collection of the program's own is one of the program's own values.</summary>
    public static void Within(Frame frame, SyntaxNode node, SyntaxNode holder, Value collection, State yes)
    {
        if (collection.IsConstant)
        {
            if (Array.TrueForAll(collection.Constants, c => c.IsText && c.Text.Length > 0)) RefineThrough(frame, node, yes, v => v.With(TaintSet.None));
            return;
        }

        if (!Contents.Taint(collection, yes).IsEmpty) return;
        var elements = Contents.Elements(collection, yes);
        if (elements.IsConstant)
        {
            RefineThrough(frame, node, yes, v => v.IsConstant ? v.Where(c => Array.Exists(elements.Constants, c.EqualTo)) : elements);
        }
        else if (elements.Constants.Length > 0 || IsAllowList(holder) || IsOwnCollection(collection, yes))
        {
            RefineThrough(frame, node, yes, v => v.With(TaintSet.None));
        }
    }

    /// <summary>A dictionary or list that the program filled with things that carry no data from outside.</summary>
    private static bool IsOwnCollection(Value collection, State state) =>
        !collection.Open && collection.Object is { } id && state.Get(id) is { } content && content.Rest.IsNothing
        && (content.Fields.Count > 0 || content.Items.Length > 0);

    private static bool IsAllowList(SyntaxNode node)
    {
        var name = node.Kind is SyntaxKind.Call && node.Required(0).Kind == SyntaxKind.Attribute ? node.Required(0).Required(0).Text : node.Text;
        if (node.Kind is not (SyntaxKind.Name or SyntaxKind.Attribute or SyntaxKind.Call) || name.Length < 3) return false;
        if (!name.Any(char.IsLower)) return true;
        return Words.Exists(w => name.Contains(w, StringComparison.OrdinalIgnoreCase));
    }

    private static List<string> Words { get; } = ["allow", "whitelist", "white_list", "permitted", "accepted", "supported", "known", "trusted", "safe"];

    /// <summary>Refines a place also through calls that keep what it says: <c>x.lower() in ALLOWED</c>.</summary>
    private static void RefineThrough(Frame frame, SyntaxNode node, State state, Func<Value, Value> change)
    {
        if (Paths.Refine(frame, node, state, change) || node.Kind != SyntaxKind.Call) return;
        var callee = node.Required(0);
        if (callee.Kind == SyntaxKind.Attribute && callee.Text is "lower" or "upper" or "strip" or "casefold" or "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant" or "Trim")
        {
            RefineThrough(frame, callee.Required(0), state, v => v.With(TaintSet.None));
        }
        else if (callee.Kind == SyntaxKind.Name && callee.Text == "str" && node.Required(1).Count == 1)
        {
            RefineThrough(frame, node.Required(1).Required(0), state, change);
        }
    }
}
