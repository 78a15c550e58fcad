using System.Text;
using Crpbot.Core;
using Crpbot.Privacy.Files;
using Crpbot.Privacy.Rules;
using Crpbot.Privacy.Scanning;

namespace Crpbot.Privacy.Reporting;

/// <summary>Sums up the hits of one text by rule.</summary>
/// <param name="rules">Rules that run.</param>
internal sealed class TallyFactory(IReadOnlyList<PersonalRule> rules)
{
    private const int Around = 160;
    private const int LongestLine = 4096;

    /// <summary>The sums, by index of the rule.</summary>
    /// <param name="subject">Where the text comes from.</param>
    /// <param name="kind">Kind of the file.</param>
    /// <param name="hits">Hits in text order.</param>
    /// <param name="columns">Columns of the text; null when it has none.</param>
    public IReadOnlyDictionary<int, TallyPart> Of(Subject subject, FileKind kind, IReadOnlyList<Hit> hits, IColumns? columns)
    {
        var text = subject.Content.Span;
        var parts = new Dictionary<int, TallyPart>();
        var cursor = new LineCursor(subject.LinesBefore);
        var kept = new List<(int Hit, Sighting Sighting, TallyPart Part)>();
        Span<byte> buffer = stackalloc byte[320];
        for (var i = 0; i < hits.Count; i++)
        {
            var hit = hits[i];
            if (subject.Overlap > 0 && hit.End <= subject.Overlap) continue;
            var part = PartOf(parts, hit.Rule, subject, kind);
            Count(part, hit, ValueTest.Compact(text[hit.Start..hit.End], buffer, keepsCase: false));
            if (subject.AddedLines is not null && !part.Added)
            {
                cursor.MoveTo(text, hit.Start);
                part.Added = LineRange.AnyMeets(subject.AddedLines, cursor.Line, cursor.Line);
            }

            if (part.Places > Tally.Kept) continue;
            cursor.MoveTo(text, hit.Start);
            kept.Add((i, Sight(subject, hits, i, cursor), part));
        }

        AddSightings(text, kind, hits, kept, columns);
        return parts;
    }

    private static TallyPart PartOf(Dictionary<int, TallyPart> parts, int rule, Subject subject, FileKind kind)
    {
        if (parts.TryGetValue(rule, out var part)) return part;
        return parts[rule] = new TallyPart { Kind = kind, Tracked = subject.IsTracked || subject.Origin == SubjectOrigin.History, Added = subject.AddedLines is null, Commit = subject.Commit?.Id };
    }

    private static void Count(TallyPart part, Hit hit, ReadOnlySpan<byte> compact)
    {
        ulong hash = 14695981039346656037;
        foreach (var c in compact) hash = (hash ^ c) * 1099511628211;
        part.Values.Add(hash);
        part.Places++;
        if (hit.HasContext) part.InContext++;
        if (hit.Confidence > part.Confidence) part.Confidence = hit.Confidence;
    }

    private Sighting Sight(Subject subject, IReadOnlyList<Hit> hits, int index, LineCursor cursor)
    {
        var text = subject.Content.Span;
        var hit = hits[index];
        var column = cursor.ColumnOf(text, hit.Start);
        var endColumn = column + Encoding.UTF8.GetCharCount(text[hit.Start..hit.End]);
        var line = Mapped(subject, cursor.Line);
        var rest = text[hit.End..Math.Min(text.Length, hit.End + LongestLine)];
        var feed = rest.IndexOf((byte)'\n');
        var lineEnd = hit.End + (feed < 0 ? rest.Length : feed);
        var from = Math.Max(cursor.LineStart, hit.Start - Around);
        while (from > cursor.LineStart && (text[from] & 0xC0) == 0x80) from--;
        var (shown, caret, length) = PersonalMask.Line(text, from, Math.Min(lineEnd, hit.End + Around), Near(hits, index), hit.Start);
        return new Sighting
        {
            Location = new Location(subject.Path, line, column, line, endColumn, subject.Commit?.Id, subject.ArchiveEntry),
            Masked = PersonalMask.Of(text[hit.Start..hit.End]),
            Excerpt = new Excerpt(line, [shown], 0, caret, length, rules[hit.Rule].What),
            Commit = subject.Commit,
            Ignores = InlineIgnores.Of(Encoding.UTF8.GetString(text[from..lineEnd]), Encoding.UTF8.GetString(text[cursor.PreviousStart..Math.Min(cursor.LineStart, cursor.PreviousStart + LongestLine)]), line),
        };
    }

    /// <summary>The hits that can stand in the same excerpt.</summary>
    private static List<Hit> Near(IReadOnlyList<Hit> hits, int index)
    {
        var (first, last) = (index, index);
        while (first > 0 && hits[first - 1].End > hits[index].Start - Around - 1) first--;
        while (last + 1 < hits.Count && hits[last + 1].Start < hits[index].End + Around) last++;
        return [.. Enumerable.Range(first, last - first + 1).Select(i => hits[i])];
    }

    private static void AddSightings(ReadOnlySpan<byte> text, FileKind kind, IReadOnlyList<Hit> hits, List<(int Hit, Sighting Sighting, TallyPart Part)> kept, IColumns? columns)
    {
        var paths = kind == FileKind.Json && kept.Count > 0 ? JsonPaths.Of(text, [.. kept.Select(k => hits[k.Hit].Start)]) : null;
        for (var i = 0; i < kept.Count; i++)
        {
            var name = paths?[i] ?? columns?.NameOf(hits[kept[i].Hit].Column);
            kept[i].Part.Sightings.Add(kept[i].Sighting with { Where = name is null ? null : PersonalMask.Name(name) });
        }
    }

    private static int Mapped(Subject subject, int line) => subject.LineMap is { } map && line >= 1 && line <= map.Count ? map[line - 1] : line;
}
