using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Paths;

/// <summary>
/// Walks once through the statements of a function and keeps, for each point, whether every way there passed the guard (the dominators of a structured
/// program): branches that leave count for what follows, handlers begin where their try began, and what was asked before an endless loop does not count in it.
/// </summary>
internal sealed partial class PathWalk
{
    private readonly CodeFile _file;
    private readonly GuardSense _sense;
    private readonly Func<CodeFile, SyntaxNode, (bool Consents, bool Ensures)> _summaries;
    private readonly HashSet<SyntaxNode> _unguarded = new(ReferenceEqualityComparer.Instance);
    private readonly List<(SyntaxNode? Value, bool Guarded)> _exits = [];
    private readonly Stack<LoopEnds> _loops = new();

    private PathWalk(CodeFile file, GuardSense sense, Func<CodeFile, SyntaxNode, (bool Consents, bool Ensures)> summaries) => (_file, _sense, _summaries) = (file, sense, summaries);

    /// <summary>Walks.</summary>
    /// <param name="file">File.</param>
    /// <param name="body">Statements of a function, or the root of a file.</param>
    /// <param name="sense">The guard.</param>
    /// <param name="summaries">What a call of a function of the project tells: that its consent, or its mere coming back, is behind the guard.</param>
    public static FunctionWalk Through(CodeFile file, SyntaxNode body, GuardSense sense, Func<CodeFile, SyntaxNode, (bool Consents, bool Ensures)> summaries)
    {
        var walk = new PathWalk(file, sense, summaries);
        if (body.Kind is SyntaxKind.List or SyntaxKind.Block or SyntaxKind.Module)
        {
            if (walk.Statements(body, WalkState.Start) is { } end) walk._exits.Add((null, end.Guarded));
        }
        else
        {
            var end = walk.Expression(body, WalkState.Start);
            walk._exits.Add((body, end.Guarded || walk.Implies(body, true, end)));
        }

        return new FunctionWalk(walk._unguarded, walk._exits);
    }

    private WalkState? Statements(SyntaxNode? list, WalkState? state)
    {
        foreach (var statement in Nodes.Items(list))
        {
            if (state is null) break;
            state = Statement(statement, state);
        }

        return state;
    }

    private WalkState? Statement(SyntaxNode node, WalkState state)
    {
        switch (node.Kind)
        {
            case SyntaxKind.Function or SyntaxKind.Class or SyntaxKind.Import or SyntaxKind.ImportFrom:
                return state;
            case SyntaxKind.ExpressionStatement:
                return Alone(node.Required(0), state);
            case SyntaxKind.Assign:
                return Filled(node.Required(0)[0], node.Required(1), Expression(node.Required(1), state));
            case SyntaxKind.AnnotatedAssign:
                return node[2] is { } value ? Filled(node.Required(0), value, Expression(value, state)) : state;
            case SyntaxKind.Return:
                return Left(node[0], state);
            case SyntaxKind.Raise:
                _ = node[0] is { } raised ? Expression(raised, state) : state;
                return null;
            case SyntaxKind.Break when node.Text != "switch":
                if (_loops.TryPeek(out var loop)) loop.Breaks = WalkState.Join(loop.Breaks, state);
                return null;
            case SyntaxKind.Break:
                return state;
            case SyntaxKind.Continue:
                return null;
            case SyntaxKind.Assert:
                state = Expression(node.Required(0), state);
                return state.And(Implies(node.Required(0), true, state));
            case SyntaxKind.If:
                return Branch(node, state);
            default:
                return Compound(node, state);
        }
    }

    private WalkState? Branch(SyntaxNode node, WalkState state)
    {
        var test = node.Required(0);
        state = Expression(test, state);
        var then = Statements(node[1], state.And(Implies(test, true, state)));
        var otherwise = Statements(node[2], state.And(Implies(test, false, state)));
        // A guard that a setting of that name turns off is one that the operator has turned off.
        if (then is { Guarded: true } && node.Required(2).Count == 0 && Nodes.LastName(test) is var flag && (flag.Contains("require", StringComparison.OrdinalIgnoreCase) || flag.Contains("enforce", StringComparison.OrdinalIgnoreCase))) return then;
        return WalkState.Join(then, otherwise);
    }

    private WalkState? Left(SyntaxNode? value, WalkState state)
    {
        if (value is not null) state = Expression(value, state);
        _exits.Add((value, state.Guarded || value is not null && Implies(value.Kind == SyntaxKind.Tuple && value.Count > 0 ? value.Required(0) : value, true, state)));
        return null;
    }

    // A call that stands alone may end the program, or raise unless trading is allowed.
    private WalkState? Alone(SyntaxNode expression, WalkState state)
    {
        state = Expression(expression, state);
        var call = expression.Kind == SyntaxKind.Await ? expression.Required(0) : expression;
        if (call.Kind != SyntaxKind.Call) return state;
        if (_file.Semantics.QualifiedName(call.Required(0)) is "sys.exit" or "os._exit" or "exit" or "quit" || Nodes.LastName(call.Required(0)) is "sys.exit") return null;
        return state.And(_sense.Raises(_file, call) || _summaries(_file, call).Ensures);
    }

    private WalkState Filled(SyntaxNode? target, SyntaxNode value, WalkState state)
    {
        if (target is { Kind: SyntaxKind.Tuple } && target.Count > 0) target = target[0];
        if (target is not { Kind: SyntaxKind.Name or SyntaxKind.Attribute }) return state;
        var said = Said(value, state);
        if (said != Verdict.None) return state with { Facts = state.Facts.SetItem(target.Text, said) };
        return state.Facts.ContainsKey(target.Text) ? state with { Facts = state.Facts.Remove(target.Text) } : state;
    }
}
