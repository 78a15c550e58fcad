using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Tests: which branches can run, and what is known of variables in each.</summary>
internal static class Conditions
{
    /// <summary>Branches on a test.</summary>
    /// <param name="frame">Frame.</param>
    /// <param name="node">Test.</param>
    /// <param name="state">State before; used up.</param>
    public static Branches Branch(Frame frame, SyntaxNode node, State state)
    {
        switch (node.Kind)
        {
            case SyntaxKind.UnaryOperation when node.Text == "not":
                return Guarded(frame, node, Branch(frame, node.Required(0), state).Swapped);
            case SyntaxKind.BooleanOperation:
                return Guarded(frame, node, Chain(frame, node, state));
            case SyntaxKind.Compare:
                frame.Budget.Spend();
                return Guarded(frame, node, Comparisons.Branch(frame, node, state));
            case SyntaxKind.IsPattern:
                frame.Budget.Spend();
                var subject = Expressions.Evaluate(frame, node.Required(0), state);
                return Guarded(frame, node, Matches.Test(frame, node.Required(1), node[0], subject, state));
            case SyntaxKind.Call when IsTruthOf(frame, node) && !frame.Session.Marks.ContainsKey(node):
                return Branch(frame, node.Required(1).Required(0), state);
            case SyntaxKind.SwitchExpression:
                return Guarded(frame, node, Matches.Branch(frame, node, state));
            case SyntaxKind.Conditional:
                return Guarded(frame, node, Chosen(frame, node, state));
            default:
                var value = Expressions.Evaluate(frame, node, state);
                return Split(frame, node, value, state);
        }
    }

    /// <summary>True for <c>bool(x)</c>: a test of its argument.</summary>
    /// <param name="frame">Frame.</param>
    /// <param name="node">Expression.</param>
    public static bool IsTruthOf(Frame frame, SyntaxNode node) =>
        node.Kind == SyntaxKind.Call && !frame.IsCSharp && node.Required(0) is { Kind: SyntaxKind.Name, Text: "bool" } && node.Required(1) is { Count: 1 } given
        && given.Required(0).Kind is not (SyntaxKind.Starred or SyntaxKind.Keyword);

    /// <summary>Branches on a value that was evaluated already.</summary>
    public static Branches Split(Frame frame, SyntaxNode node, Value value, State state)
    {
        var canBeTrue = !value.IsConstant || Array.Exists(value.Constants, c => c.IsTrue);
        var canBeFalse = !value.IsConstant || Array.Exists(value.Constants, c => !c.IsTrue);
        if (IsFilled(value, state) is { } filled) (canBeTrue, canBeFalse) = (filled, !filled);
        var yes = canBeTrue ? state.Fork() : null;
        var no = canBeFalse ? state.Fork() : null;
        if (node.Kind is SyntaxKind.Name or SyntaxKind.Attribute or SyntaxKind.Subscript or SyntaxKind.NamedExpression)
        {
            if (yes is not null) Paths.Refine(frame, node, yes, v => Holding(v, true));
            if (no is not null) Paths.Refine(frame, node, no, v => Holding(v, false));
        }

        if (frame.IsCSharp) Guards.Succeeded(frame, node, yes);
        if (node.Kind == SyntaxKind.Call) Tests.Refine(frame, node, yes, no);
        value.Told?.Apply(frame, yes, no);
        if (frame.LastCall is { } outcome && ReferenceEquals(outcome.Call, node)) Learn(frame, outcome, yes, no);
        var guards = node.Kind is SyntaxKind.Compare or SyntaxKind.BooleanOperation || (node.Kind == SyntaxKind.UnaryOperation && node.Text == "not");
        return guards ? new(yes, no) : Guarded(frame, node, new(yes, no));
    }

    /// <summary>The part of a value that is true, or that is not.</summary>
    public static Value Holding(Value value, bool truth)
    {
        var kept = value.Where(c => c.IsTrue == truth);

        // What is empty or nothing carries no data of anybody.
        return truth || value.References.Length > 0 ? kept : kept.With(TaintSet.None);
    }

    private static bool? IsFilled(Value value, State state)
    {
        if (value.References.Length != 1 || value.Open || value.Constants.Length > 0) return null;
        if (value.References[0] is FunctionReference or ClassReference) return true;
        if (value.Object is not { } id || state.Get(id) is not { Exact: true } content || !content.Rest.IsNothing) return null;
        return content.Kind switch
        {
            ObjectKind.List or ObjectKind.Tuple => content.Items.Length > 0,
            ObjectKind.Dictionary => content.Fields.Count > 0 ? null : false,
            _ => null,
        };
    }

    private static Branches Chosen(Frame frame, SyntaxNode node, State state)
    {
        var test = Branch(frame, node.Required(0), state);
        var first = test.WhenTrue is { } yes ? Branch(frame, node.Required(1), yes) : default;
        var second = test.WhenFalse is { } no ? Branch(frame, node.Required(2), no) : default;
        return new(Merge.States(first.WhenTrue, second.WhenTrue), Merge.States(first.WhenFalse, second.WhenFalse));
    }

    private static Branches Chain(Frame frame, SyntaxNode node, State state)
    {
        var isAnd = node.Text == "and";
        State? at = state, decided = null;
        for (var i = 0; i < node.Count && at is not null; i++)
        {
            var branches = Branch(frame, node.Required(i), at);
            var (stops, goes) = isAnd ? (branches.WhenFalse, branches.WhenTrue) : (branches.WhenTrue, branches.WhenFalse);
            decided = Merge.States(decided, stops);
            at = goes;
        }

        return isAnd ? new(at, decided) : new(decided, at);
    }

    private static void Learn(Frame frame, CallOutcome outcome, State? yes, State? no)
    {
        foreach (var (argument, before, _, whenTrue, whenFalse) in outcome.Arguments)
        {
            if (yes is not null && whenTrue is not null) Paths.Refine(frame, argument, yes, v => ReferenceEquals(v, before) ? whenTrue : v);
            if (no is not null && whenFalse is not null) Paths.Refine(frame, argument, no, v => ReferenceEquals(v, before) ? whenFalse : v);
        }
    }

    /// <summary>Guards that rules name: <c>$X</c> is safe where the test holds, <c>$ELSE</c> where it does not; in C# the other way round for one that matches a test with <c>!=</c>.</summary>
    private static Branches Guarded(Frame frame, SyntaxNode node, Branches branches)
    {
        if (!frame.Session.Marks.TryGetValue(node, out var marks) || marks.Guards.Count == 0) return branches;
        var isNegative = frame.IsCSharp && node is { Kind: SyntaxKind.Compare, Count: 2 } && node[1]!.Text == "!=";
        foreach (var guard in marks.Guards)
        {
            Clean(frame, guard, "$X", isNegative ? branches.WhenFalse : branches.WhenTrue);
            Clean(frame, guard, "$ELSE", isNegative ? branches.WhenTrue : branches.WhenFalse);
        }

        return branches;
    }

    private static void Clean(Frame frame, SanitizerMark guard, string name, State? state)
    {
        if (state is null || !guard.Match.Bindings.TryGetValue(name, out var binding) || binding.Nodes.Count != 1) return;
        Paths.Refine(frame, binding.Nodes[0], state, v => Marking.Cleaned(v, guard.Sanitizer, state));
        if (frame.IsCSharp && Parsed.From(frame, binding.Nodes[0]) is { } text) Paths.Refine(frame, text, state, v => Marking.Cleaned(v, guard.Sanitizer, state));
    }
}
