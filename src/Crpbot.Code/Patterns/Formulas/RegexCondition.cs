using System.Text.RegularExpressions;
using Crpbot.Code.Patterns.Matching;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Formulas;

/// <summary>The text of a metavariable begins with what an expression finds.</summary>
/// <param name="metavariable">Name with <c>$</c>.</param>
/// <param name="regex">Expression, anchored at the beginning.</param>
/// <param name="constants">The value of a constant is tried as well.</param>
internal sealed class RegexCondition(string metavariable, Regex regex, bool constants) : IMatchCondition
{
    /// <inheritdoc />
    public IEnumerable<Hit> Apply(Hit hit, FormulaEvaluator evaluator) => hit[metavariable] is { } binding && Holds(binding, evaluator) ? [hit] : [];

    private bool Holds(Binding binding, FormulaEvaluator evaluator)
    {
        if (regex.IsMatch(binding.Text)) return true;
        return constants && evaluator.File is { } file && binding.Nodes.Count == 1 && file.Semantics.Constant(binding.Nodes[0]) is { Kind: SyntaxKind.StringLiteral } literal && regex.IsMatch(literal.Text);
    }
}
