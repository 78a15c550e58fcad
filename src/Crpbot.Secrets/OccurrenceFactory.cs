using System.Text;
using Crpbot.Core;
using Crpbot.Secrets.Engine;

namespace Crpbot.Secrets;

/// <summary>Turns detections into masked occurrences with line and column.</summary>
internal sealed class OccurrenceFactory
{
    private const int MaxLine = 400;
    private const int MaxTail = 8192;
    private readonly Fingerprint _fingerprint;

    /// <summary>Creates a factory.</summary>
    /// <param name="fingerprint">Keyed hash.</param>
    public OccurrenceFactory(Fingerprint fingerprint) => _fingerprint = fingerprint;

    /// <summary>The occurrences of a text.</summary>
    /// <param name="subject">Where the text comes from.</param>
    /// <param name="detections">Detections in text order.</param>
    /// <param name="wanted">Those of which occurrences are made; the others are only masked in excerpts.</param>
    public IEnumerable<Occurrence> Of(Subject subject, IReadOnlyList<Detection> detections, IReadOnlyList<Detection> wanted)
    {
        if (detections.Count == 0) yield break;
        var fixture = FixturePaths.Contains(subject.DisplayPath);
        var position = new LineCursor(subject.LinesBefore);
        for (var i = 0; i < detections.Count; i++)
        {
            if (subject.Overlap > 0 && detections[i].End <= subject.Overlap) continue;
            if (!ReferenceEquals(wanted, detections) && !wanted.Contains(detections[i])) continue;
            yield return Make(subject, detections, i, position, fixture);
        }
    }

    private Occurrence Make(Subject subject, IReadOnlyList<Detection> detections, int index, LineCursor cursor, bool fixture)
    {
        var text = subject.Content.Span;
        var detection = detections[index];
        cursor.MoveTo(text, detection.Start);
        var end = cursor.Peek(text, detection.End);
        var hash = HashOf(detection, text);
        var line = new SourceLine(cursor.LineStart, EndOf(text, detection.Start));
        var before = cursor.LineStart == 0 ? string.Empty : new SourceLine(cursor.PreviousLineStart, cursor.LineStart - 1).Text(text);
        var (shownStart, shownEnd) = (Mapped(subject, cursor.Line), Mapped(subject, end.Line));
        return new Occurrence
        {
            Rule = detection.Rule,
            ValueHash = hash,
            Masked = MaskOf(detection.Value(text), hash),
            Location = new Location(subject.Path, shownStart, cursor.Column, shownEnd, end.Column, subject.Commit?.Id, subject.ArchiveEntry),
            Excerpt = ExcerptOf(text, detections, index, line, shownStart),
            Severity = SeverityOf(detection, fixture),
            Confidence = detection.Confidence,
            Encoding = detection.Encoding,
            Proven = detection.Proven,
            Commit = subject.Commit,
            Tracked = subject.IsTracked || subject.Origin == SubjectOrigin.History,
            InFixture = fixture,
            Added = LineRange.AnyMeets(subject.AddedLines, cursor.Line, end.Line),
            Ignores = InlineIgnores.Of(Around(line, detection).Text(text), before, shownStart),
        };
    }

    /// <summary>End of the line, or a point far enough behind the offset: lines of megabytes are not read to their end for each credential in them.</summary>
    private static int EndOf(ReadOnlySpan<byte> text, int at)
    {
        var limit = Math.Min(text.Length, at + MaxTail);
        return Lines.EndOf(text[..limit], at);
    }

    private static SourceLine Around(SourceLine line, Detection detection) => line with { Start = Math.Max(line.Start, detection.Start - (SourceLine.MaxText / 2)) };

    private string HashOf(Detection detection, ReadOnlySpan<byte> text) => _fingerprint.OfValue(Normalise(detection.Rule, detection.Value(text)));

    /// <summary>A private key is the same key however it is wrapped and escaped.</summary>
    private static ReadOnlySpan<byte> Normalise(SecretRule rule, ReadOnlySpan<byte> value)
    {
        if (rule.Kind != SecretKind.PrivateKey) return value;
        var kept = new byte[value.Length];
        var length = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == (byte)'\\' && i + 1 < value.Length) i++;
            else if (char.IsAsciiLetterOrDigit((char)value[i]) || value[i] is (byte)'+' or (byte)'/' or (byte)'=') kept[length++] = value[i];
        }

        return kept.AsSpan(0, length);
    }

    private static string MaskOf(ReadOnlySpan<byte> value, string hash) => Mask.Of(Encoding.UTF8.GetString(value.Length > 64 * 1024 ? value[..(64 * 1024)] : value), hash);

    private Excerpt ExcerptOf(ReadOnlySpan<byte> text, IReadOnlyList<Detection> detections, int index, SourceLine line, int number)
    {
        var shown = detections[index];
        var from = Math.Max(line.Start, shown.Start - MaxLine);
        var to = Math.Min(line.End, Math.Min(shown.End, line.End) + MaxLine);
        var builder = new StringBuilder();
        var (caret, length) = (0, 1);
        var at = from;
        var first = index;
        while (first > 0 && detections[first - 1].End > from) first--;
        for (var i = first; i < detections.Count && detections[i].Start < to; i++)
        {
            var detection = detections[i];
            if (detection.End <= from) continue;
            if (detection.Start > at) builder.Append(Encoding.UTF8.GetString(text[at..detection.Start]));
            var masked = MaskOf(detection.Value(text), HashOf(detection, text));
            if (i == index) (caret, length) = (builder.Length, masked.Length);
            builder.Append(masked);
            at = detection.End;
        }

        if (at < to) builder.Append(Encoding.UTF8.GetString(text[at..to]));
        return new Excerpt(number, [builder.ToString().TrimEnd('\r')], 0, caret, length, Label(shown));
    }

    private static string? Label(Detection detection) => detection.Encoding switch
    {
        null => detection.Rule.Opens is { } opens ? "opens " + opens : null,
        var encoding => $"{encoding} of a credential" + (detection.Rule.Opens is { } opens ? " that opens " + opens : string.Empty),
    };

    /// <summary>A rule's severity is meant for a tracked file; it falls by one step outside git, and in tests and examples unless the structure proves the credential.</summary>
    private static Severity SeverityOf(Detection detection, bool fixture)
    {
        var severity = (int)detection.Rule.Rule.Severity;
        if (severity <= (int)Severity.Low) return (Severity)severity;
        if (detection.Rule.Generic is not null && detection.Confidence == Confidence.Low) severity--;
        if (detection is { Proven: false, Rule.Proof.Refutes: true }) severity--;
        if (fixture) severity -= detection.Rule.Generic is not null ? 2 : 1;
        return (Severity)Math.Max(severity, (int)Severity.Low);
    }

    private static int Mapped(Subject subject, int line) => subject.LineMap is { } map && line >= 1 && line <= map.Count ? map[line - 1] : line;
}
