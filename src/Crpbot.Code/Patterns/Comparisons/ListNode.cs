namespace Crpbot.Code.Patterns.Comparisons;

/// <summary>A list.</summary>
internal sealed class ListNode(IReadOnlyList<IComparisonNode> items) : IComparisonNode
{
    /// <inheritdoc />
    public ComparisonValue Evaluate(ComparisonValues values) => new(items.Select(i => i.Evaluate(values)).ToList());
}
