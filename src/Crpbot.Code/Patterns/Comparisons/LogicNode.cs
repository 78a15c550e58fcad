namespace Crpbot.Code.Patterns.Comparisons;

/// <summary><c>and</c>, <c>or</c>, <c>not</c>.</summary>
internal sealed class LogicNode(string word, IComparisonNode left, IComparisonNode? right) : IComparisonNode
{
    /// <inheritdoc />
    public ComparisonValue Evaluate(ComparisonValues values)
    {
        var first = left.Evaluate(values);
        if (word == "not") return first.Value is null ? first : new ComparisonValue(!first.IsTrue);
        if (word == "and") return first.IsTrue ? right!.Evaluate(values) : first;
        return first.IsTrue ? first : right!.Evaluate(values);
    }
}
