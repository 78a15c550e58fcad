namespace Crpbot.Code.Patterns.Comparisons;

/// <summary>A part of a comparison.</summary>
internal interface IComparisonNode
{
    /// <summary>Its value.</summary>
    ComparisonValue Evaluate(ComparisonValues values);
}
