using Crpbot.Code.Rules;

namespace Crpbot.Code.Scanning;

/// <summary>A condition over label names as alternatives that a sink can check: some of these, all of those, none of others.</summary>
/// <param name="AnyOf">Labels of which one must be there.</param>
/// <param name="AllOf">Labels that must all be there.</param>
/// <param name="NoneOf">Labels that may not be there.</param>
internal sealed record LabelTerms(IReadOnlyList<int> AnyOf, IReadOnlyList<int> AllOf, IReadOnlyList<int> NoneOf)
{
    private const int Most = 64;

    /// <summary>The alternatives; empty when none can hold.</summary>
    /// <param name="condition">Condition; null for any label.</param>
    /// <param name="labels">Labels of a rule by their names.</param>
    public static IEnumerable<LabelTerms> Of(LabelCondition? condition, IReadOnlyDictionary<string, List<int>> labels)
    {
        var all = labels.Values.SelectMany(l => l).Distinct().ToList();
        return condition is null ? [new LabelTerms(all, [], [])] : Products(condition, labels, holds: true).Take(Most).Select(p => new LabelTerms(all, p.All, p.None));
    }

    // A label that several entries give (a library beside the rule's own) is an alternative of its own for each.
    private static IEnumerable<(List<int> All, List<int> None)> Products(LabelCondition condition, IReadOnlyDictionary<string, List<int>> labels, bool holds)
    {
        if (condition.Not is { } inner) return Products(inner, labels, !holds);
        if (condition.Label is { } name)
        {
            var numbers = labels.TryGetValue(name, out var found) ? found : [];
            return holds ? numbers.Select(n => (new List<int> { n }, new List<int>())) : [(new List<int>(), numbers)];
        }

        var parts = (condition.All ?? condition.Any)!;
        if (condition.All is not null == holds) return parts.Aggregate((IEnumerable<(List<int> All, List<int> None)>)[([], [])], (sum, part) => Cross(sum, Products(part, labels, holds)).Take(Most));
        return parts.SelectMany(p => Products(p, labels, holds));
    }

    private static IEnumerable<(List<int> All, List<int> None)> Cross(IEnumerable<(List<int> All, List<int> None)> left, IEnumerable<(List<int> All, List<int> None)> right)
    {
        var rights = right.ToList();
        foreach (var l in left)
            foreach (var r in rights) yield return ([.. l.All, .. r.All], [.. l.None, .. r.None]);
    }
}
