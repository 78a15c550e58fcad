using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Paths;

/// <content>Loops, try, with, match.</content>
internal sealed partial class PathWalk
{
    private WalkState? Compound(SyntaxNode node, WalkState state)
    {
        switch (node.Kind)
        {
            case SyntaxKind.While:
                return Loop(node[0], node[1], node[2], Aged(node, state));
            case SyntaxKind.For:
                state = Expression(node.Required(1), state);
                return Repeated(node[2], node[3], state);
            case SyntaxKind.CountedFor:
                state = Statements(node[0], state) ?? state;
                return Loop(node[1], node[3], null, state);
            case SyntaxKind.DoWhile:
                return Repeated(node[0], null, Aged(node, state));
            case SyntaxKind.Try:
                return Tried(node, state);
            case SyntaxKind.With:
                foreach (var item in Nodes.Items(node[0])) state = Expression(item, state);
                return Statements(node[1], state);
            case SyntaxKind.Lock:
                return Statements(node[1], Expression(node.Required(0), state));
            case SyntaxKind.Block or SyntaxKind.List:
                return Statements(node, state);
            case SyntaxKind.Label:
                return Statement(node.Required(0), state);
            case SyntaxKind.Match:
                return Matched(node, state);
            case SyntaxKind.AugmentedAssign:
                return Expression(node.Required(1), state);
            default:
                return Expression(node, state);
        }
    }

    private WalkState Aged(SyntaxNode loop, WalkState state) => _sense.Ages && IsEndless(loop) ? WalkState.Start : state;

    // A loop that waits between its rounds, or runs until it is told to stop, goes on long after what was asked before it.
    private static bool IsEndless(SyntaxNode loop) =>
        loop.Kind == SyntaxKind.DoWhile || loop[0] is { Kind: SyntaxKind.TrueLiteral } || Nodes.All(loop, intoFunctions: false).Any(n => n.Kind == SyntaxKind.Call && Nodes.LastName(n) is "sleep" or "wait" or "get" or "poll" or "Sleep" or "Delay");

    private WalkState? Loop(SyntaxNode? test, SyntaxNode? body, SyntaxNode? otherwise, WalkState state)
    {
        if (test is null) return Repeated(body, otherwise, state);
        state = Expression(test, state);
        var ends = new LoopEnds();
        _loops.Push(ends);
        _ = Statements(body, state.And(Implies(test, true, state)));
        _loops.Pop();
        var after = test.Kind == SyntaxKind.TrueLiteral ? null : Statements(otherwise, state.And(Implies(test, false, state)));
        return WalkState.Join(after, ends.Breaks);
    }

    private WalkState? Repeated(SyntaxNode? body, SyntaxNode? otherwise, WalkState state)
    {
        var ends = new LoopEnds();
        _loops.Push(ends);
        var end = Statements(body, state);
        _loops.Pop();
        return WalkState.Join(Statements(otherwise, WalkState.Join(state, end)), ends.Breaks);
    }

    private WalkState? Tried(SyntaxNode node, WalkState state)
    {
        var done = Statements(node[2], Statements(node[0], state));
        foreach (var handler in Nodes.Items(node[1])) done = WalkState.Join(done, Statements(handler[1], state));
        if (done is not null) return Statements(node[3], done);
        _ = Statements(node[3], state);
        return null;
    }

    private WalkState? Matched(SyntaxNode node, WalkState state)
    {
        state = Expression(node.Required(0), state);
        WalkState? done = null;
        var hasDefault = false;
        foreach (var one in Nodes.Items(node[1]))
        {
            var begin = one[1] is { } guard ? Expression(guard, state).And(Implies(guard, true, state)) : state;
            done = WalkState.Join(done, Statements(one[2], begin));
            hasDefault |= one[1] is null && one[0] is { Kind: SyntaxKind.MatchAs, Text: "" } pattern && pattern[0] is null;
        }

        return hasDefault ? done : WalkState.Join(done, state);
    }
}
