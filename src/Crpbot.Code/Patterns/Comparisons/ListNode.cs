namespace Crpbot.Code.Patterns.Comparisons;

/// <summary>A list.</summary>
internal sealed class ListNode(IReadOnlyList<ComparisonNode> items) : ComparisonNode
{
    /// <inheritdoc />
    public override ComparisonValue Evaluate(ComparisonValues values) => new(items.Select(i => i.Evaluate(values)).ToList());
}
