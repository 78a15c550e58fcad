namespace Crpbot.Code.Patterns.Comparisons;

/// <summary>A part of a comparison.</summary>
internal abstract class ComparisonNode
{
    /// <summary>Its value.</summary>
    public abstract ComparisonValue Evaluate(ComparisonValues values);
}
