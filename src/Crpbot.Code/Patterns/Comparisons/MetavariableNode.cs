namespace Crpbot.Code.Patterns.Comparisons;

/// <summary>A metavariable.</summary>
internal sealed class MetavariableNode(string name) : ComparisonNode
{
    /// <inheritdoc />
    public override ComparisonValue Evaluate(ComparisonValues values) => values.Of(name);
}
