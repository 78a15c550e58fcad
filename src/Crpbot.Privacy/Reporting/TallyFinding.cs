using System.Globalization;
using Crpbot.Core;
using Crpbot.Privacy.Files;

namespace Crpbot.Privacy.Reporting;

/// <summary>Writes the one finding of a rule and a file.</summary>
/// <param name="fingerprint">Keyed hash for places.</param>
internal sealed class TallyFinding(Fingerprint fingerprint)
{
    private const int Many = 1000;
    private const int ShownNames = 5;

    /// <summary>The finding.</summary>
    /// <param name="tally">What was found.</param>
    public Finding Of(Tally tally)
    {
        var rule = tally.Rule.Rule;
        var first = tally.Sightings[0];
        var id = fingerprint.OfPlace(rule.Id, tally.Path, "personal");
        return new Finding
        {
            Rule = rule,
            Severity = SeverityOf(tally),
            Confidence = tally.Confidence,
            Message = MessageOf(tally),
            Fingerprint = id,
            Location = first.Location,
            Excerpt = first.Excerpt with { Label = LabelOf(tally) },
            Places = [.. tally.Sightings.Skip(1).Select(s => new Place(s.Location.Path, s.Location.Line, s.Location.Column, s.Location.Commit, s.Location.ArchiveEntry, id) { Ignores = s.Ignores })
                .OrderBy(p => p.Commit is not null).ThenBy(p => p.Line).ThenBy(p => p.Column)],
            Ignores = first.Ignores,
            Evidence = EvidenceOf(tally),
            New = tally.Added,
        };
    }

    /// <summary>A rule's severity is meant for data; it falls by one step in tests and examples, in pages and in program text, and rises by one for a thousand persons.</summary>
    private static Severity SeverityOf(Tally tally)
    {
        var severity = (int)tally.Rule.Rule.Severity;
        if (FixturePaths.Contains(tally.Path)) severity--;
        else if (tally.Values >= Many) severity++;
        if (tally.Kind is FileKind.Page or FileKind.Source) severity--;
        return (Severity)Math.Clamp(severity, Math.Min((int)Severity.Low, (int)tally.Rule.Rule.Severity), (int)Severity.Critical);
    }

    private static string MessageOf(Tally tally)
    {
        var names = NamesOf(tally) is { Length: > 0 } shown ? $" ({shown})" : string.Empty;
        return $"{LabelOf(tally)}{names}, first {tally.Sightings[0].Masked}";
    }

    private static string LabelOf(Tally tally)
    {
        var values = tally.Values == 1 ? "1 value" : $"{Number(tally.Values)} distinct values";
        var places = tally.Places > 1 ? $" in {Number(tally.Places)} places" : string.Empty;
        var history = tally.Sightings[0].Commit is null ? string.Empty : " in git history";
        return $"{tally.Rule.What}: {values}{places}{history}";
    }

    private static SortedDictionary<string, string> EvidenceOf(Tally tally)
    {
        var evidence = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["first"] = tally.Sightings[0].Masked,
            ["in-context"] = Number(tally.InContext),
            ["places"] = Number(tally.Places),
            ["tracked"] = tally.Tracked ? "true" : "false",
            ["values"] = Number(tally.Values),
        };
        if (tally.Rule.Checksum is { HasCheckDigits: true } checksum) evidence["checksum"] = checksum.Name;
        if (NamesOf(tally) is { Length: > 0 } names) evidence["where"] = names;
        if (tally.Versions > 0) evidence["versions"] = Number(tally.Versions);
        return evidence;
    }

    private static string NamesOf(Tally tally) => string.Join(", ", tally.Sightings.Select(s => s.Where).OfType<string>().Distinct(StringComparer.Ordinal).Take(ShownNames));

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
