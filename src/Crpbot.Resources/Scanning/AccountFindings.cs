using System.Globalization;
using Crpbot.Core;
using Crpbot.Resources.Estates;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Scanning;

/// <summary>Findings of judgements; what could not be decided because a read was refused is told once for each rule, account and region.</summary>
public static class AccountFindings
{
    /// <summary>Fails one by one, open questions one by one, refused reads grouped.</summary>
    /// <param name="judgements">Judgements.</param>
    /// <param name="factory">Makes findings.</param>
    public static IReadOnlyList<Finding> Of(IEnumerable<Judgement> judgements, FindingFactory factory)
    {
        var findings = new List<Finding>();
        var refused = new Dictionary<(string Rule, string? Account, string? Region), List<Judgement>>();
        foreach (var judgement in judgements.Where(j => j.Outcome != Outcome.Pass))
        {
            if (judgement.Outcome == Outcome.Fail || !IsRefused(judgement))
            {
                findings.Add(factory.Of(judgement));
                continue;
            }

            var key = (judgement.Rule.Rule.Id, judgement.Resource.Account, judgement.Resource.Region);
            if (!refused.TryGetValue(key, out var list)) refused[key] = list = [];
            list.Add(judgement);
        }

        findings.AddRange(refused.Values.Select(g => Grouped(g, factory)));
        return findings;
    }

    private static bool IsRefused(Judgement judgement) => judgement.Causes.Any(c => c.Value is UnknownValue { Incomplete: true });

    private static Finding Grouped(List<Judgement> group, FindingFactory factory)
    {
        var finding = factory.Of(group[0]);
        return group.Count == 1 ? finding : finding with { Message = finding.Message + string.Create(CultureInfo.InvariantCulture, $" — and {group.Count - 1} more resources for the same reason") };
    }
}
