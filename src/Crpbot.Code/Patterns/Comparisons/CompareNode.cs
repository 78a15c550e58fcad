using System.Numerics;

namespace Crpbot.Code.Patterns.Comparisons;

/// <summary>One comparison.</summary>
internal sealed class CompareNode(string sign, IComparisonNode left, IComparisonNode right) : IComparisonNode
{
    /// <inheritdoc />
    public ComparisonValue Evaluate(ComparisonValues values)
    {
        var (a, b) = (left.Evaluate(values), right.Evaluate(values));
        bool? result = sign switch
        {
            "==" => ComparisonValue.Same(a, b),
            "!=" => !ComparisonValue.Same(a, b),
            "in" => Contains(b, a),
            "not in" => !Contains(b, a),
            _ => Ordered(a, b),
        };
        return result is { } truth ? new ComparisonValue(truth) : ComparisonValue.Unknown;
    }

    private static bool? Contains(ComparisonValue list, ComparisonValue item) => list.Value switch
    {
        IReadOnlyList<ComparisonValue> items => items.Any(i => ComparisonValue.Same(i, item) == true),
        string text when item.Value is string part => text.Contains(part, StringComparison.Ordinal),
        _ => null,
    };

    private bool? Ordered(ComparisonValue a, ComparisonValue b)
    {
        if (a.Integer is { } x && b.Integer is { } y) return Order(BigInteger.Compare(x, y));
        if (a.Number is { } p && b.Number is { } q) return Order(p.CompareTo(q));
        return a.Value is string s && b.Value is string t ? Order(string.CompareOrdinal(s, t)) : null;
    }

    private bool Order(int order) => sign switch { "<" => order < 0, "<=" => order <= 0, ">" => order > 0, _ => order >= 0 };
}
