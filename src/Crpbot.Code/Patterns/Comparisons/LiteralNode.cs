namespace Crpbot.Code.Patterns.Comparisons;

/// <summary>A literal.</summary>
internal sealed class LiteralNode(ComparisonValue value) : ComparisonNode
{
    /// <inheritdoc />
    public override ComparisonValue Evaluate(ComparisonValues values) => value;
}
