using Crpbot.Privacy.Rules;

namespace Crpbot.Privacy.Scanning;

/// <summary>Where several rules claim the same text, one of them keeps it.</summary>
internal static class HitOverlaps
{
    /// <summary>Sorts hits and keeps the best of those that overlap: context counts before confidence, then check digits, then length.</summary>
    /// <param name="hits">The hits.</param>
    /// <param name="rules">The rules.</param>
    public static void Resolve(List<Hit> hits, IReadOnlyList<PersonalRule> rules)
    {
        if (hits.Count < 2) return;
        hits.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Rule.CompareTo(b.Rule));
        var kept = 0;
        for (var i = 1; i < hits.Count; i++)
        {
            if (hits[i].Start >= hits[kept].End) hits[++kept] = hits[i];
            else if (Weight(hits[i], rules) > Weight(hits[kept], rules)) hits[kept] = hits[i];
        }

        hits.RemoveRange(kept + 1, hits.Count - kept - 1);
    }

    private static int Weight(Hit hit, IReadOnlyList<PersonalRule> rules) =>
        (hit.HasContext ? 100_000 : 0) + ((int)hit.Confidence * 10_000) + (rules[hit.Rule].Checksum?.HasCheckDigits == true ? 5_000 : 0) + Math.Min(4_000, hit.End - hit.Start);
}
