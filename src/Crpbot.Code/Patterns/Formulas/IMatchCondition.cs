using Crpbot.Code.Patterns.Matching;

namespace Crpbot.Code.Patterns.Formulas;

/// <summary>A condition on metavariables.</summary>
internal interface IMatchCondition
{
    /// <summary>The hits that remain of one: none, the same, or some with more metavariables.</summary>
    /// <param name="hit">A hit.</param>
    /// <param name="evaluator">Where it was found.</param>
    IEnumerable<Hit> Apply(Hit hit, FormulaEvaluator evaluator);
}
