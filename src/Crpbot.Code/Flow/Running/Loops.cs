using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Loops: round by round while every round is known, to a fixed point otherwise.</summary>
internal static class Loops
{
    public static State? Break(Frame frame, State state)
    {
        if (frame.Loops.TryPeek(out var loop)) loop.Broken = Merge.States(loop.Broken, state);
        return null;
    }

    public static State? Continue(Frame frame, State state)
    {
        foreach (var loop in frame.Loops)
        {
            if (loop.IsSwitch) continue;
            loop.Continued = Merge.States(loop.Continued, state);
            break;
        }

        return null;
    }

    /// <summary>One element of what is iterated over, whichever.</summary>
    public static Value Element(Frame frame, SyntaxNode site, Value iterable, State state)
    {
        if (iterable.References is [ObjectReference self] && state.Get(self.Id)?.Type is ClassSymbol type)
        {
            if (Members.Method(frame, type, "__iter__", self) is { } iterate)
            {
                var iterator = Calls.Invoke(frame, iterate, Arguments.None, site, state);
                if (iterator.Object is not { } id || !id.Equals(self.Id)) return Contents.Elements(iterator, state);
            }

            if (Members.Method(frame, type, "__next__", self) is { } next) return Calls.Invoke(frame, next, Arguments.None, site, state);
            if (Members.Method(frame, type, "GetEnumerator", self) is { } enumerate) return Contents.Elements(Calls.Invoke(frame, enumerate, Arguments.None, site, state), state);
        }

        return Contents.Elements(iterable, state);
    }

    public static State? For(Frame frame, SyntaxNode node, State state)
    {
        var iterable = Entries.Of(frame, node, Expressions.Evaluate(frame, node.Required(1), state), state);
        var target = node.Required(0);
        var known = Contents.Known(iterable, state);
        if (known is not null && known.Count <= frame.Session.Limits.UnrolledRounds && frame.Unrolling < 2) return Rounds(frame, node, known, state);
        var after = Fix(frame, state, test: null, at =>
        {
            Targets.Assign(frame, target, Element(frame, node.Required(1), iterable, at), at);
            return new(at.Fork(), at);
        }, node.Required(2), null, node.Required(3), mayEnd: true);
        if (after is not null) CharacterLoops.Refine(frame, node, after);
        return after;
    }

    public static State? While(Frame frame, SyntaxNode node, State state)
    {
        var test = node.Required(0);
        return Fix(frame, state, test, at => Conditions.Branch(frame, test, at), node.Required(1), null, node.Required(2), mayEnd: false);
    }

    public static State? DoWhile(Frame frame, SyntaxNode node, State state)
    {
        var loop = new LoopScope(false);
        frame.Loops.Push(loop);
        var first = Statements.Run(frame, node.Required(0), state);
        frame.Loops.Pop();
        first = Merge.States(first, loop.Continued);
        var rest = first is null ? null : Fix(frame, first, node.Required(1), at => Conditions.Branch(frame, node.Required(1), at), node.Required(0), null, null, mayEnd: false);
        return Merge.States(rest, loop.Broken);
    }

    public static State? Counted(Frame frame, SyntaxNode node, State state)
    {
        foreach (var initialiser in node.Required(0).Children) state = Initialised(frame, initialiser!, state) ?? state;
        return Fix(frame, state, node[1], at => node[1] is { } test ? Conditions.Branch(frame, test, at) : new(at, null), node.Required(3), node.Required(2), null, mayEnd: false);
    }

    private static State? Initialised(Frame frame, SyntaxNode node, State state)
    {
        if (node.Kind is not (SyntaxKind.Assign or SyntaxKind.AnnotatedAssign or SyntaxKind.AugmentedAssign or SyntaxKind.ExpressionStatement or SyntaxKind.Block or SyntaxKind.List))
        {
            Expressions.Evaluate(frame, node, state);
            return state;
        }

        return Statements.Run(frame, new SyntaxNode(SyntaxKind.List, node.Start, node.End, children: [node]), state);
    }

    private static State? Rounds(Frame frame, SyntaxNode node, IReadOnlyList<Value> items, State state)
    {
        var loop = new LoopScope(false);
        frame.Loops.Push(loop);
        frame.Unrolling++;
        State? at = state;
        foreach (var item in items)
        {
            if (at is null) break;
            Targets.Assign(frame, node.Required(0), item, at);
            at = Merge.States(Statements.Run(frame, node.Required(2), at), loop.Continued);
            loop.Continued = null;
        }

        frame.Unrolling--;
        frame.Loops.Pop();
        if (at is not null) at = Statements.Run(frame, node.Required(3), at);
        return Merge.States(at, loop.Broken);
    }

    private static State? Fix(Frame frame, State state, SyntaxNode? test, Func<State, Branches> enter, SyntaxNode body, SyntaxNode? steps, SyntaxNode? otherwise, bool mayEnd)
    {
        var loop = new LoopScope(false);
        frame.Loops.Push(loop);
        State? left = null, at = state;
        var exact = test is not null && frame.Unrolling < 2;
        if (exact) frame.Unrolling++;
        var round = 0;
        while (at is not null && !frame.Budget.IsSpent)
        {
            var before = at;
            var branches = enter(at.Fork());

            // While the test is decided, the loop runs as the program does; after that everything is joined.
            var decided = exact && round < frame.Session.Limits.UnrolledRounds && (branches.WhenTrue is null || branches.WhenFalse is null);
            if (exact && !decided) (exact, frame.Unrolling, round) = (false, frame.Unrolling - 1, 0);
            left = decided ? branches.WhenFalse : Merge.States(left, branches.WhenFalse);
            var after = branches.WhenTrue is null ? null : Merge.States(Statements.Run(frame, body, branches.WhenTrue), loop.Continued);
            loop.Continued = null;
            if (after is not null && steps is not null) foreach (var step in steps.Children) after = Initialised(frame, step!, after) ?? after;
            if (decided || after is null) at = after;
            else at = Merged(frame, before, after, round);
            if (!decided && ReferenceEquals(at, before)) break;
            if (mayEnd && after is null) break;
            round++;
        }

        if (exact) frame.Unrolling--;
        frame.Loops.Pop();
        if (left is not null && otherwise is not null) left = Statements.Run(frame, otherwise, left);
        return Merge.States(left, loop.Broken);
    }

    private static State? Merged(Frame frame, State before, State after, int round)
    {
        if (round < frame.Session.Limits.LoopRounds) return Merge.States(before, after);
        return State.Join(before, after, (a, b) => Value.Widen(a, Value.Join(a, b)));
    }
}
