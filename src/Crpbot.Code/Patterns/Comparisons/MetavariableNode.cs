namespace Crpbot.Code.Patterns.Comparisons;

/// <summary>A metavariable.</summary>
internal sealed class MetavariableNode(string name) : IComparisonNode
{
    /// <inheritdoc />
    public ComparisonValue Evaluate(ComparisonValues values) => values.Of(name);
}
