using Crpbot.Code.Flow.Folding;
using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>match, switch and patterns.</summary>
internal static class Matches
{
    public static State? Run(Frame frame, SyntaxNode node, State state)
    {
        var subject = Expressions.Evaluate(frame, node.Required(0), state);
        var scope = new LoopScope(isSwitch: true);
        if (frame.IsCSharp) frame.Loops.Push(scope);
        State? at = state, result = null;
        foreach (var section in Sections(node.Required(1)))
        {
            if (at is null) break;
            var branches = Case(frame, section, node.Required(0), subject, at);
            if (branches.WhenTrue is { } yes) result = Merge.States(result, Statements.Run(frame, section.Required(2), yes));
            at = branches.WhenFalse;
        }

        for (var round = 0; frame.IsCSharp && frame.Jumps.IsWaiting && round < Jumps.MostRounds; round++) result = Merge.States(result, Jumped(frame, node.Required(1)));
        if (frame.IsCSharp) frame.Loops.Pop();
        return Merge.States(Merge.States(result, at), scope.Broken);
    }

    /// <summary>Sections that <c>goto case</c> leads to.</summary>
    private static State? Jumped(Frame frame, SyntaxNode cases)
    {
        State? result = null;
        foreach (var section in cases.Children)
        {
            if (section is null) continue;
            foreach (var label in Labels(frame, section.Required(0)))
            {
                if (frame.Jumps.Take(label) is { } state) result = Merge.States(result, Statements.Run(frame, section.Required(2), state));
            }
        }

        return result;
    }

    /// <summary>Labels of a section as <c>goto</c> writes them.</summary>
    private static IEnumerable<string> Labels(Frame frame, SyntaxNode pattern) => pattern.Kind switch
    {
        SyntaxKind.MatchOr => pattern.Children.ToArray().SelectMany(p => p is null ? [] : Labels(frame, p)),
        SyntaxKind.MatchValue or SyntaxKind.MatchSingleton => ["case " + frame.File.Tree.Text[pattern.Start..pattern.End]],
        SyntaxKind.MatchAs when pattern[0] is null => ["default"],
        _ => [],
    };

    public static Value Switch(Frame frame, SyntaxNode node, State state)
    {
        var subject = Expressions.Evaluate(frame, node.Required(0), state);
        var result = Value.Nothing;
        State? at = state.Fork(), left = null;
        foreach (var arm in node.Required(1).Children)
        {
            if (at is null || arm is null) break;
            var branches = Case(frame, arm, node.Required(0), subject, at);
            if (branches.WhenTrue is { } yes)
            {
                var body = arm.Required(2);
                var expression = body.Count == 1 && body[0]!.Kind == SyntaxKind.ExpressionStatement ? body[0]!.Required(0) : body;
                result = Value.Join(result, Expressions.Evaluate(frame, expression, yes));
                left = Merge.States(left, yes);
            }

            at = branches.WhenFalse;
        }

        if (left is not null) state.Become(left);
        return result.IsNothing ? Value.Unknown : result;
    }

    /// <summary>Branches on a switch whose arms are tests.</summary>
    public static Branches Branch(Frame frame, SyntaxNode node, State state)
    {
        var subject = Expressions.Evaluate(frame, node.Required(0), state);
        State? at = state, whenTrue = null, whenFalse = null;
        foreach (var arm in node.Required(1).Children)
        {
            if (at is null || arm is null) break;
            var branches = Case(frame, arm, node.Required(0), subject, at);
            if (branches.WhenTrue is { } yes && arm.Required(2) is { Count: 1 } body && body[0] is { Kind: SyntaxKind.ExpressionStatement } statement)
            {
                var ends = Conditions.Branch(frame, statement.Required(0), yes);
                (whenTrue, whenFalse) = (Merge.States(whenTrue, ends.WhenTrue), Merge.States(whenFalse, ends.WhenFalse));
            }

            at = branches.WhenFalse;
        }

        return new(whenTrue, whenFalse);
    }

    /// <summary>Branches on a pattern.</summary>
    /// <param name="frame">Frame.</param>
    /// <param name="pattern">Pattern.</param>
    /// <param name="subject">Expression that is tested; null for a part of it.</param>
    /// <param name="value">Its value.</param>
    /// <param name="state">State before; used up.</param>
    public static Branches Test(Frame frame, SyntaxNode pattern, SyntaxNode? subject, Value value, State state)
    {
        switch (pattern.Kind)
        {
            case SyntaxKind.MatchValue when pattern.Text.Length > 0:
                return Comparisons.Relation(frame, pattern.Text, value, Expressions.Evaluate(frame, pattern.Required(0), state), state);
            case SyntaxKind.MatchNot:
                return Test(frame, pattern.Required(0), subject, value, state).Swapped;
            case SyntaxKind.MatchAnd:
                return Both(frame, pattern, subject, value, state);
            case SyntaxKind.MatchValue or SyntaxKind.MatchSingleton:
                return Constant(frame, pattern.Required(0), subject, value, state);
            case SyntaxKind.MatchOr:
                return Either(frame, pattern, subject, value, state);
            case SyntaxKind.MatchAs:
                var inner = pattern[0] is { } nested ? Test(frame, nested, subject, value, state) : new(state, null);
                if (inner.WhenTrue is { } yes && pattern.Text.Length > 0) Bind(frame, pattern, subject is null ? value : Paths.Peek(frame, subject, yes) ?? value, yes);
                return inner;
            case SyntaxKind.UnaryOperation when pattern.Text == "not":
                return Test(frame, pattern.Required(0), subject, value, state).Swapped;
            case SyntaxKind.MatchSequence or SyntaxKind.MatchMapping or SyntaxKind.MatchClass:
                return Parts(frame, pattern, value, state);
            default:
                return new(state.Fork(), state);
        }
    }

    /// <summary>Cases in the order tried: a default section comes last wherever it stands.</summary>
    private static IEnumerable<SyntaxNode> Sections(SyntaxNode cases)
    {
        SyntaxNode? last = null;
        for (var i = 0; i < cases.Count; i++)
        {
            if (cases[i] is not { } section) continue;
            var pattern = section.Required(0);
            if (pattern is { Kind: SyntaxKind.MatchAs, Text: "" } && pattern[0] is null && section[1] is null && last is null) last = section;
            else yield return section;
        }

        if (last is not null) yield return last;
    }

    private static Branches Case(Frame frame, SyntaxNode section, SyntaxNode subject, Value value, State state)
    {
        frame.Budget.Spend();
        var branches = Test(frame, section.Required(0), subject, value, state);
        if (section[1] is not { } guard || branches.WhenTrue is not { } yes) return branches;
        var guarded = Conditions.Branch(frame, guard, yes);
        return new(guarded.WhenTrue, Merge.States(branches.WhenFalse, guarded.WhenFalse));
    }

    private static Branches Constant(Frame frame, SyntaxNode literal, SyntaxNode? subject, Value value, State state)
    {
        var other = Expressions.Evaluate(frame, literal, state);
        if (other.Single is not { } constant) return new(state.Fork(), state);
        var now = subject is null ? value : Paths.Peek(frame, subject, state) ?? value;
        var canBe = now.Open || now.References.Length > 0 || Array.Exists(now.Constants, c => Arithmetic.Compare("==", c, constant) == true);
        var canDiffer = now.Open || now.References.Length > 0 || Array.Exists(now.Constants, c => Arithmetic.Compare("==", c, constant) != true);
        var yes = canBe ? state.Fork() : null;
        if (subject is not null && yes is not null) Paths.Refine(frame, subject, yes, _ => other);
        if (subject is not null && canDiffer) Paths.Refine(frame, subject, state, v => v.Without(constant.EqualTo));
        return new(yes, canDiffer ? state : null);
    }

    private static Branches Either(Frame frame, SyntaxNode pattern, SyntaxNode? subject, Value value, State state)
    {
        State? at = state, yes = null;
        foreach (var alternative in pattern.Children)
        {
            if (at is null) break;
            var branches = Test(frame, alternative!, subject, value, at);
            yes = Merge.States(yes, branches.WhenTrue);
            at = branches.WhenFalse;
        }

        return new(yes, at);
    }

    private static Branches Both(Frame frame, SyntaxNode pattern, SyntaxNode? subject, Value value, State state)
    {
        State? at = state, no = null;
        foreach (var part in pattern.Children)
        {
            if (at is null) break;
            var branches = Test(frame, part!, subject, value, at);
            no = Merge.States(no, branches.WhenFalse);
            at = branches.WhenTrue;
        }

        return new(at, no);
    }

    private static Branches Parts(Frame frame, SyntaxNode pattern, Value value, State state)
    {
        var no = state.Fork();
        var known = pattern.Kind == SyntaxKind.MatchSequence ? Contents.Known(value, state) : null;
        var list = pattern.Kind == SyntaxKind.MatchClass ? pattern.Required(1) : pattern;
        State? at = state;
        for (var i = 0; i < list.Count && at is not null; i++)
        {
            var (part, held) = Part(frame, list.Required(i), pattern, value, known is not null && known.Count == list.Count ? known[i] : null, at);
            if (part.Kind == SyntaxKind.MatchStar) Bind(frame, part, Displays.Make(frame, part, HeapObject.OfRest(ObjectKind.List, held), at), at);
            else at = Test(frame, part, null, held, at).WhenTrue;
        }

        if (at is not null && pattern.Kind == SyntaxKind.MatchMapping && pattern.Text.Length > 0) Bind(frame, pattern, value, at);
        return new(at, no);
    }

    private static (SyntaxNode Pattern, Value Value) Part(Frame frame, SyntaxNode part, SyntaxNode pattern, Value value, Value? known, State state)
    {
        if (part.Kind == SyntaxKind.DictItem)
        {
            var key = part[0] is { } k ? Expressions.Evaluate(frame, k, state) : Value.Unknown;
            return (part.Required(1), Elements.At(frame, part, value, key, state));
        }

        if (part.Kind == SyntaxKind.Keyword) return (part.Required(0), Members.Of(frame, part, value, part.Text, state));
        if (pattern.Kind == SyntaxKind.MatchClass) return (part, value);
        return (part, known ?? Contents.Elements(value, state));
    }

    private static void Bind(Frame frame, SyntaxNode pattern, Value value, State state)
    {
        if (Meaning.Of(frame.Session, frame.File, pattern).Variable is { } variable) Variables.Write(frame, variable, Targets.Passing(frame, pattern, value, $"bound to '{pattern.Text}'"), state);
    }
}
