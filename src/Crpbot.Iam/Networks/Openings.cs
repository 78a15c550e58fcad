using Crpbot.Resources.Conditions;
using Crpbot.Resources.Networks;

namespace Crpbot.Iam.Networks;

/// <summary>
/// What rules let in. Rules of a security group are joined; entries of an ACL are tried in the order of their numbers, and what an earlier denial takes
/// away from a later allowance is cut out of its ranges. Both are done for one kind of traffic at a time.
/// </summary>
/// <param name="rules">Rules for incoming traffic, ACL entries in order.</param>
/// <param name="question">Traffic asked about.</param>
/// <param name="isWide">Whether a joined range is what is asked for.</param>
internal sealed class Openings(IReadOnlyList<TrafficRule> rules, PortQuestion question, Func<AddressRange, bool> isWide)
{
    /// <summary>The answer with the rules that give it; for unknown, those that may.</summary>
    public (Truth Truth, IReadOnlyList<TrafficRule> Rules) Answer()
    {
        // Most rules let in too few addresses on all ports together.
        if (!rules.Any(r => r.OpenAddress is not null) && !AddressRange.Union(rules.Where(r => !r.Denies).SelectMany(r => r.Ranges)).Any(isWide)) return (Truth.False, []);
        var answers = question.Cells(rules).Select(Protocol).ToList();
        var best = answers.Count == 0 ? Truth.False : answers.Max(a => a.Truth);
        return (best, [.. rules.Where(r => answers.Exists(a => a.Truth == best && a.Rules.Contains(r)))]);
    }

    private (Truth Truth, HashSet<TrafficRule> Rules) Protocol(IReadOnlyList<TrafficCell> cells)
    {
        var answers = cells.Select(Of).ToList();
        var truth = answers.Count == 0 ? Truth.False : question.AllPorts ? answers.Min(a => a.Truth) : answers.Max(a => a.Truth);
        return (truth, [.. answers.Where(a => a.Truth == truth).SelectMany(a => a.Rules)]);
    }

    private (Truth Truth, IEnumerable<TrafficRule> Rules) Of(TrafficCell cell)
    {
        var (denied, doubted) = (new List<AddressRange>(), new List<AddressRange>());
        var (certain, possible) = (new List<(TrafficRule Rule, AddressRange Range)>(), new List<(TrafficRule Rule, AddressRange Range)>());
        var open = new List<TrafficRule>();
        foreach (var rule in rules)
        {
            var meant = cell.IsMeant(rule);
            if (meant == Truth.False) continue;
            if (!rule.Denies)
            {
                if (meant == Truth.True) certain.AddRange(rule.Ranges.SelectMany(r => AddressRange.Without(r, denied.Concat(doubted))).Select(r => (rule, r)));
                possible.AddRange(rule.Ranges.SelectMany(r => AddressRange.Without(r, denied)).Select(r => (rule, r)));
                if (rule.OpenAddress is not null) open.Add(rule);
            }

            if (rule.Denies || rule.IsUnsure) (meant == Truth.True ? denied : doubted).AddRange(rule.Ranges);
        }

        if (Wide(certain) is { Count: > 0 } sure) return (Truth.True, sure);
        var perhaps = Wide(possible);
        perhaps.AddRange(open);
        return perhaps.Count > 0 ? (Truth.Unknown, perhaps) : (Truth.False, []);
    }

    private List<TrafficRule> Wide(List<(TrafficRule Rule, AddressRange Range)> parts)
    {
        var wide = AddressRange.Union(parts.Select(p => p.Range)).Where(isWide).ToList();
        return wide.Count == 0 ? [] : [.. parts.Where(p => wide.Exists(w => w.Contains(p.Range))).Select(p => p.Rule).Distinct()];
    }
}
