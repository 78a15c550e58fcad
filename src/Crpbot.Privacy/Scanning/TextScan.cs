using System.Buffers;
using Crpbot.Core;
using Crpbot.Privacy.Files;
using Crpbot.Privacy.Patterns;
using Crpbot.Privacy.Rules;

namespace Crpbot.Privacy.Scanning;

/// <summary>Holds the rules against one text. Reused from text to text, not from two threads at once.</summary>
internal sealed class TextScan
{
    private const int MaxHits = 2_000_000;
    private static readonly SearchValues<byte> s_groups = SearchValues.Create("0123456789abcdefABCDEF:"u8);
    private readonly RuleBook _book;
    private readonly Surroundings _surroundings;
    private readonly ValueTest _test;
    private readonly ColumnWords _names;
    private readonly ChecksumShare _share = new();
    private FileKind _kind;
    private bool _probes;

    /// <summary>Creates a scan.</summary>
    /// <param name="book">Rules that run.</param>
    public TextScan(RuleBook book)
    {
        _book = book;
        _surroundings = new Surroundings(book.Words);
        _test = new ValueTest();
        _names = new ColumnWords(book.Words);
    }

    /// <summary>What was found, in text order, without overlaps.</summary>
    public List<Hit> Hits { get; } = [];

    /// <summary>True when more was found than is kept.</summary>
    public bool Truncated { get; private set; }

    /// <summary>Judges a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">Kind of its file.</param>
    /// <param name="columns">Gives columns, afresh with each call; null when the text has none.</param>
    public void Run(ReadOnlySpan<byte> text, FileKind kind, Func<IColumns>? columns)
    {
        Begin(kind, probes: false);
        _surroundings.Begin(columns?.Invoke());
        Numbers(text);
        _surroundings.Begin(columns?.Invoke());
        Mails(text);
        _share.Drop(Hits, _book.Rules);
        HitOverlaps.Resolve(Hits, _book.Rules);
    }

    /// <summary>True when <see cref="Run"/> could find something in this text under some name.</summary>
    /// <param name="text">The text.</param>
    public bool Probe(ReadOnlySpan<byte> text)
    {
        Begin(FileKind.Text, probes: true);
        _surroundings.Begin(null);
        Mails(text);
        if (Hits.Count == 0) Numbers(text);
        return Hits.Count > 0;
    }

    private void Begin(FileKind kind, bool probes)
    {
        Hits.Clear();
        _share.Clear();
        _names.Clear();
        (_kind, _probes, Truncated) = (kind, probes, false);
    }

    private void Numbers(ReadOnlySpan<byte> text)
    {
        var runs = new DigitRuns(text);
        while (runs.Next())
        {
            if (_probes && Hits.Count > 0) return;
            var (start, end) = (runs.Start, runs.End);
            if (end - start > OpeningTable.MaxRun) continue;
            if (start > 0 && text[start - 1] == (byte)'\\' && text[start] is (byte)'n' or (byte)'t' or (byte)'r') start++;
            var follow = end < text.Length ? text[end] : (byte)0;
            Try(text, _book.Openings.Of(0, end - start, follow), start);
            if (follow == (byte)':' && end - start <= 4 && _book.Ip6.Length > 0) TryIp6(text, start);
            if (start == 0) continue;
            var before = text[start - 1];
            if (before is (byte)'+' or (byte)'(')
            {
                Try(text, _book.Openings.Of(before, end - start, follow), start - 1);
            }
            else if (before is (byte)' ' or (byte)'-')
            {
                TryLetters(text, start - 1);
            }
        }
    }

    /// <summary>A value that begins with letters alone (<c>AB 12 34 56 C</c>).</summary>
    private void TryLetters(ReadOnlySpan<byte> text, int end)
    {
        var start = end;
        while (start > 0 && end - start < 5 && char.IsAsciiLetter((char)text[start - 1])) start--;
        if (start < end && end - start < 5) Try(text, _book.Openings.Of(0, end - start, text[end]), start);
    }

    private void Try(ReadOnlySpan<byte> text, PatternUse[] uses, int start)
    {
        if (uses.Length == 0 || !Boundary.IsStart(text, start)) return;
        var column = _surroundings.Columns?.ColumnAt(text, start) ?? -1;
        bool? speaks = null;
        foreach (var use in uses)
        {
            if (use.Pattern.Needs != ContextNeed.None && !(speaks ??= _surroundings.MaySpeakFor(text, start, column) || (_probes && _names.ContainAny(text)))) continue;
            var end = use.Pattern.Shape.Match(text, start);
            if (end > start) Judge(text, start, end, use.Rule, use.Pattern.Needs, use.Pattern.Confidence);
        }
    }

    private void TryIp6(ReadOnlySpan<byte> text, int start)
    {
        if (!Boundary.IsStart(text, start) || (start > 0 && text[start - 1] == (byte)':')) return;
        var rest = text[start..Math.Min(text.Length, start + 46)];
        var length = rest.IndexOfAnyExcept(s_groups);
        var end = start + (length < 0 ? rest.Length : length);
        if (!Boundary.IsEnd(text, end)) return;
        foreach (var rule in _book.Ip6) Judge(text, start, end, rule, _book.Rules[rule].Needs, _book.Rules[rule].Rule.Confidence);
    }

    private void Mails(ReadOnlySpan<byte> text)
    {
        if (_book.Mail.Length == 0) return;
        var at = text.IndexOf((byte)'@');
        while (at >= 0 && !(_probes && Hits.Count > 0))
        {
            if (MailRange.Around(text, at) is { } range)
            {
                foreach (var rule in _book.Mail) Judge(text, range.Start.Value, range.End.Value, rule, _book.Rules[rule].Needs, _book.Rules[rule].Rule.Confidence);
            }

            var next = text[(at + 1)..].IndexOf((byte)'@');
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    private void Judge(ReadOnlySpan<byte> text, int start, int end, int rule, ContextNeed need, Confidence confidence)
    {
        var personal = _book.Rules[rule];
        if (_kind is FileKind.Lock or FileKind.Notice || (_kind is FileKind.Source or FileKind.Page or FileKind.Config && personal.InSource == SourceUse.Never)) return;
        var column = _surroundings.Columns?.ColumnAt(text, start) ?? -1;

        // Where a word is asked for, looking for it costs less than the checksum and its books.
        var context = need != ContextNeed.None && _surroundings.SpeakFor(text, start, end, rule, need, column);
        if (need != ContextNeed.None && !context && !(_probes && _names.Contain(text, rule))) return;
        var verdict = _test.Judge(personal, text[start..end]);
        if (verdict == ValueVerdict.Nobody || (verdict == ValueVerdict.Refuted && personal.Checksum?.HasCheckDigits != true)) return;
        if (_probes)
        {
            if (verdict == ValueVerdict.Holds) Add(new Hit(rule, start, end, confidence, HasContext: false, 0, -1));
            return;
        }

        var slot = column >= 0 ? (ulong)column + 1 : _surroundings.SlotOf(text, start);
        if (verdict == ValueVerdict.Refuted)
        {
            _share.Refute(rule, slot);
            return;
        }

        context = context || _surroundings.SpeakFor(text, start, end, rule, need, column);
        if (!context && _kind == FileKind.Source && personal.InSource == SourceUse.Context) return;
        if (context && need == ContextNeed.None && confidence < Confidence.High) confidence++;
        Add(new Hit(rule, start, end, confidence, context, slot, column));
    }

    private void Add(Hit hit)
    {
        if (Hits.Count >= MaxHits) Truncated = true;
        else Hits.Add(hit);
    }
}
