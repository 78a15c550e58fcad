namespace Crpbot.Code.Patterns.Comparisons;

/// <summary>A literal.</summary>
internal sealed class LiteralNode(ComparisonValue value) : IComparisonNode
{
    /// <inheritdoc />
    public ComparisonValue Evaluate(ComparisonValues values) => value;
}
