using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Paths;

/// <content>Expressions: calls in them, and what tests imply.</content>
internal sealed partial class PathWalk
{
    /// <summary>Notes the calls in an expression, in the order in which they run.</summary>
    private WalkState Expression(SyntaxNode node, WalkState state)
    {
        switch (node.Kind)
        {
            case SyntaxKind.Function or SyntaxKind.Class or SyntaxKind.Lambda:
                return state;
            case SyntaxKind.BooleanOperation:
                Operands(node, state);
                return state;
            case SyntaxKind.Conditional:
                state = Expression(node.Required(0), state);
                _ = Expression(node.Required(1), state.And(Implies(node.Required(0), true, state)));
                _ = Expression(node.Required(2), state.And(Implies(node.Required(0), false, state)));
                return state;
            case SyntaxKind.NamedExpression:
                return Filled(node[0], node.Required(1), Expression(node.Required(1), state));
        }

        for (var i = 0; i < node.Count; i++)
            if (node[i] is { } child) state = Expression(child, state);
        if (node.Kind is SyntaxKind.Call or SyntaxKind.New) Note(node, state);
        return state;
    }

    private void Operands(SyntaxNode node, WalkState state)
    {
        var isAnd = node.Text is "and" or "&&";
        foreach (var value in Nodes.Items(node))
        {
            state = Expression(value, state);
            state = state.And(Implies(value, isAnd, state));
        }
    }

    private void Note(SyntaxNode call, WalkState state)
    {
        if (!state.Guarded) _unguarded.Add(call);
    }

    /// <summary>True when a test that comes out so has passed the guard.</summary>
    private bool Implies(SyntaxNode test, bool outcome, WalkState state)
    {
        switch (test.Kind)
        {
            case SyntaxKind.UnaryOperation when test.Text is "not" or "!":
                return Implies(test.Required(0), !outcome, state);
            case SyntaxKind.BooleanOperation:
                var isAnd = test.Text is "and" or "&&";
                var values = Nodes.Items(test);
                return isAnd == outcome ? values.Any(v => Implies(v, outcome, state)) : values.All(v => Implies(v, outcome, state));
            case SyntaxKind.Await or SyntaxKind.NamedExpression:
                return Implies(test.Required(test.Kind == SyntaxKind.Await ? 0 : 1), outcome, state);
            default:
                return Said(test, state) switch
                {
                    Verdict.Allow => outcome,
                    Verdict.Halt => !outcome,
                    _ => false,
                };
        }
    }

    /// <summary>What an expression says of the guard when it holds.</summary>
    private Verdict Said(SyntaxNode expression, WalkState state)
    {
        if (expression.Kind == SyntaxKind.Await) return Said(expression.Required(0), state);
        if (expression is { Kind: SyntaxKind.UnaryOperation, Text: "not" or "!" }) return Opposite(Said(expression.Required(0), state));
        if (expression.Kind == SyntaxKind.BooleanOperation) return Implies(expression, true, state) ? Verdict.Allow : Implies(expression, false, state) ? Verdict.Halt : Verdict.None;
        if (OfVariable(expression, state) is var known and not Verdict.None) return known;
        var said = _sense.Of(_file, expression);
        if (said != Verdict.None) return said;
        return expression.Kind == SyntaxKind.Call && _summaries(_file, expression).Consents ? Verdict.Allow : Verdict.None;
    }

    // The variable itself, or a member of it: "result.allowed", "result['blocked']", "result[0]".
    private static Verdict OfVariable(SyntaxNode expression, WalkState state)
    {
        if (state.Facts.Count == 0) return Verdict.None;
        if (expression.Kind is SyntaxKind.Name or SyntaxKind.Attribute && state.Facts.TryGetValue(expression.Text, out var own)) return own;
        var holder = expression.Kind switch
        {
            SyntaxKind.Attribute or SyntaxKind.Subscript => expression[0],
            SyntaxKind.Call when Nodes.GetKey(expression) is not null => expression.Required(0)[0],
            _ => null,
        };
        if (holder is not { Kind: SyntaxKind.Name or SyntaxKind.Attribute } || !state.Facts.TryGetValue(holder.Text, out _)) return Verdict.None;
        return Polarity.Of(Nodes.LastName(expression));
    }

    private static Verdict Opposite(Verdict verdict) => verdict switch { Verdict.Allow => Verdict.Halt, Verdict.Halt => Verdict.Allow, _ => Verdict.None };
}
