using Crpbot.Code.Patterns.Comparisons;
using Crpbot.Code.Patterns.Matching;

namespace Crpbot.Code.Patterns.Formulas;

/// <summary>A comparison of metavariables holds; one that cannot be worked out does not.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="numberBase">Base in which whole numbers are read; 0 for what the literal says.</param>
/// <param name="strip">Quotes are taken off and the rest read as a number.</param>
/// <param name="target">Metavariable that base and strip are for; null for all.</param>
internal sealed class ComparisonCondition(IComparisonNode comparison, int numberBase, bool strip, string? target) : IMatchCondition
{
    /// <inheritdoc />
    public IEnumerable<Hit> Apply(Hit hit, FormulaEvaluator evaluator)
    {
        var values = new ComparisonValues(hit, evaluator.File, numberBase, strip, target);
        return comparison.Evaluate(values).IsTrue ? [hit] : [];
    }
}
