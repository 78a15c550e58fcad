using Crpbot.Resources.Conditions;

namespace Crpbot.Iam.Networks;

/// <summary>
/// Network ACLs: entries are tried in the order of their numbers and the first that fits decides. What an earlier deny takes away from a later
/// allow is cut out of its ranges, when the deny covers all the traffic asked about.
/// </summary>
internal static class NetworkAcl
{
    /// <summary>The incoming allows with what earlier denies leave of them.</summary>
    /// <param name="rules">Entries.</param>
    /// <param name="question">Traffic asked about.</param>
    public static List<TrafficRule> Effective(IEnumerable<TrafficRule> rules, PortQuestion question)
    {
        var denied = new List<AddressRange>();
        var left = new List<TrafficRule>();
        foreach (var rule in rules.Where(r => !r.IsEgress).OrderBy(r => r.Number))
        {
            if (rule.Denies)
            {
                if (Covers(rule, question)) denied.AddRange(rule.Ranges);
                continue;
            }

            left.Add(rule with { Ranges = [.. rule.Ranges.SelectMany(r => Without(r, denied))] });
        }

        return left;
    }

    private static bool Covers(TrafficRule rule, PortQuestion question)
    {
        if (question.IsAbout(rule) != Truth.True || (question.Protocol == "any" && rule.Protocol != "-1")) return false;
        if (question.Ports.Count == 0) return rule is { From: <= 0, To: >= 65535 };
        return question.Ports.All(p => rule.From <= p.From && p.To <= rule.To);
    }

    private static List<AddressRange> Without(AddressRange range, IEnumerable<AddressRange> cut)
    {
        List<AddressRange> parts = [range];
        foreach (var hole in cut.Where(h => h.IsSix == range.IsSix))
            parts = [.. parts.SelectMany(p => Pieces(p, hole))];
        return parts;
    }

    private static IEnumerable<AddressRange> Pieces(AddressRange part, AddressRange hole)
    {
        if (hole.Last < part.First || part.Last < hole.First)
        {
            yield return part;
            yield break;
        }

        if (part.First < hole.First) yield return part with { Last = hole.First - 1 };
        if (hole.Last < part.Last) yield return part with { First = hole.Last + 1 };
    }
}
