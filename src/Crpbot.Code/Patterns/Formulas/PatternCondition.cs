using Crpbot.Code.Patterns.Matching;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Formulas;

/// <summary>A formula matches within what a metavariable stands for; its own metavariables are added.</summary>
/// <param name="metavariable">Name with <c>$</c>.</param>
/// <param name="formula">Formula.</param>
/// <param name="asText">The content is read as text of its own (language generic or regex).</param>
internal sealed class PatternCondition(string metavariable, Formula formula, bool asText) : IMatchCondition
{
    /// <inheritdoc />
    public IEnumerable<Hit> Apply(Hit hit, FormulaEvaluator evaluator)
    {
        if (hit[metavariable] is not { } binding) return [];
        return (asText || evaluator.File is null ? OfText(hit, binding) : OfCode(hit, binding, evaluator))
            .Select(bindings => new Hit(hit.Node, hit.Start, hit.End, bindings) { Inside = hit.Inside });
    }

    private IEnumerable<(string, Binding)[]> OfCode(Hit hit, Binding binding, FormulaEvaluator evaluator)
    {
        var node = binding.Nodes.Count switch
        {
            0 => new SyntaxNode(SyntaxKind.Name, binding.Span.Start, binding.Span.End, binding.Text),
            1 => binding.Nodes[0],
            _ => new SyntaxNode(SyntaxKind.List, binding.Span.Start, binding.Span.End, children: [.. binding.Nodes]),
        };
        var context = new Hit(node, binding.Span.Start, binding.Span.End, hit.Bindings);
        return evaluator.FindWithin(formula, context, binding.Text).Select(h => h.Bindings);
    }

    private IEnumerable<(string, Binding)[]> OfText(Hit hit, Binding binding)
    {
        var text = binding.Nodes is [{ Kind: SyntaxKind.StringLiteral } literal] ? literal.Text : binding.Text;
        var inner = new FormulaEvaluator(new NodeTable());
        inner.Open(text);
        var context = new Hit(new SyntaxNode(SyntaxKind.Module, 0, text.Length), 0, text.Length, hit.Bindings);
        return [.. inner.FindWithin(formula, context, text).Select(h => h.Bindings)];
    }
}
