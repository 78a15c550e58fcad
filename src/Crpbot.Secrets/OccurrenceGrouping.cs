using System.Globalization;
using Crpbot.Core;

namespace Crpbot.Secrets;

/// <summary>One finding for each distinct credential, with all its places.</summary>
internal static class OccurrenceGrouping
{
    /// <summary>Groups occurrences by value.</summary>
    /// <param name="occurrences">In any order.</param>
    /// <param name="fingerprint">Keyed hash for places.</param>
    public static IReadOnlyList<Finding> Group(IEnumerable<Occurrence> occurrences, Fingerprint fingerprint) =>
        [.. occurrences.GroupBy(o => o.ValueHash, StringComparer.Ordinal).Select(g => Make([.. Distinct(g)], [.. g], fingerprint))];

    /// <summary>A credential that stands in many versions of a file is one place: the working tree's, else the first commit's.</summary>
    private static IEnumerable<Occurrence> Distinct(IEnumerable<Occurrence> group)
    {
        var treePaths = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<(string, int, int)>();
        var historyPaths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var o in group
            .OrderBy(o => o.Commit is not null)
            .ThenBy(o => o.InFixture)
            .ThenByDescending(o => o.Rule.Priority)
            .ThenBy(o => o.Commit?.Date ?? DateTimeOffset.MaxValue)
            .ThenBy(o => o.DisplayPath, StringComparer.Ordinal)
            .ThenBy(o => o.Location.Line).ThenBy(o => o.Location.Column)
            .ThenBy(o => o.Commit?.Id, StringComparer.Ordinal))
        {
            if (o.Commit is null)
            {
                treePaths.Add(o.DisplayPath);
                if (seen.Add((o.DisplayPath, o.Location.Line, o.Location.Column))) yield return o;
            }
            else if (!treePaths.Contains(o.DisplayPath) && historyPaths.Add(o.DisplayPath))
            {
                yield return o;
            }
        }
    }

    private static Finding Make(IReadOnlyList<Occurrence> places, IReadOnlyList<Occurrence> all, Fingerprint fingerprint)
    {
        var first = places[0];
        var best = places.OrderByDescending(o => o.Rule.Priority).ThenByDescending(o => o.Severity).ThenBy(o => o.Rule.Rule.Id, StringComparer.Ordinal).First();
        var others = places.Skip(1)
            .Select(o => new Place(o.Location.Path, o.Location.Line, o.Location.Column, o.Location.Commit, o.Location.ArchiveEntry, FingerprintOf(o, fingerprint)) { Ignores = o.Ignores })
            .OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.ArchiveEntry, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column)
            .ToList();
        return new Finding
        {
            Rule = best.Rule.Rule,
            Severity = places.Max(o => o.Severity),
            Confidence = places.Max(o => o.Confidence),
            Message = MessageOf(best, first, places.Count),
            Fingerprint = FingerprintOf(first, fingerprint),
            Location = first.Location,
            Excerpt = first.Excerpt,
            Places = others,
            Ignores = first.Ignores,
            Evidence = EvidenceOf(best, first, all),
            New = places.Any(o => o.Added),
        };
    }

    /// <summary>The family stands for the rule, so that a credential keeps its fingerprint when a more specific rule learns its name.</summary>
    private static string FingerprintOf(Occurrence o, Fingerprint fingerprint) => fingerprint.OfPlace("secret", o.DisplayPath, o.ValueHash);

    private static string MessageOf(Occurrence best, Occurrence first, int places)
    {
        var text = best.Rule.Rule.Message ?? best.Rule.Rule.Title;
        var where = first.Commit is null ? string.Empty : " in git history";
        var count = places > 1 ? string.Create(CultureInfo.InvariantCulture, $", {places} places") : string.Empty;
        return $"{text}: {first.Masked}{where}{count}";
    }

    private static SortedDictionary<string, string> EvidenceOf(Occurrence best, Occurrence first, IReadOnlyList<Occurrence> all)
    {
        var evidence = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["secret"] = first.Masked, ["tracked"] = all.Any(o => o.Tracked) ? "true" : "false" };
        if (best.Rule.Opens is { } opens) evidence["opens"] = opens;
        if (best is { Proven: { } proven, Rule.Proof: { } proof }) evidence[proof.Name] = proven ? "holds" : "does not hold";
        if (first.Encoding is { } encoding) evidence["encoding"] = encoding;
        var oldest = all.Where(o => o.Commit?.Date is not null).OrderBy(o => o.Commit!.Date).ThenBy(o => o.Commit!.Id, StringComparer.Ordinal).FirstOrDefault()?.Commit;
        if (oldest is null) return evidence;
        evidence["commit"] = oldest.Id;
        evidence["committed"] = oldest.Date!.Value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        if (oldest.Author is { } author) evidence["author"] = author;
        if (all.Any(o => o.Commit?.Pushed == true)) evidence["pushed"] = "true";
        return evidence;
    }
}
