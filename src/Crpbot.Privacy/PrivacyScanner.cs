using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Crpbot.Core;
using Crpbot.Privacy.Files;
using Crpbot.Privacy.Reporting;
using Crpbot.Privacy.Rules;
using Crpbot.Privacy.Scanning;

namespace Crpbot.Privacy;

/// <summary>Finds personal data in contents and reports, for each rule and file, one finding with the number of distinct values and the first places.</summary>
public sealed class PrivacyScanner : IScanner
{
    private static readonly SearchValues<byte> s_signs = SearchValues.Create("@0123456789"u8);
    private readonly Lazy<RuleBook> _book;
    private readonly Lazy<TallyFactory> _factory;
    private readonly Fingerprint _fingerprint;
    private readonly ConcurrentBag<TextScan> _scans = [];
    private readonly ConcurrentDictionary<(int Rule, string Path), Tally> _tallies = new();
    private readonly ConcurrentDictionary<string, TableColumns> _headers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, NotScanned> _problems = new(StringComparer.Ordinal);
    private readonly long _started = Stopwatch.GetTimestamp();
    private long _subjects;

    /// <summary>Creates a scanner.</summary>
    /// <param name="rules">Rules that run; read when the first text is met.</param>
    /// <param name="fingerprint">Keyed hash for places.</param>
    public PrivacyScanner(Func<IReadOnlyList<PersonalRule>> rules, Fingerprint fingerprint)
    {
        _book = new Lazy<RuleBook>(() => new RuleBook(rules()));
        _factory = new Lazy<TallyFactory>(() => new TallyFactory(_book.Value.Rules));
        _fingerprint = fingerprint;
    }

    /// <inheritdoc />
    public string Name => "privacy";

    /// <inheritdoc />
    public IReadOnlyList<Subject> Offer(Subject subject, out bool found)
    {
        found = false;
        if (subject.IsExcerpt || subject.IsBinary) return [];
        Interlocked.Increment(ref _subjects);
        var kind = FileKinds.Of(subject.DisplayPath);
        if (kind is FileKind.Lock or FileKind.Notice || _book.Value.Rules.Count == 0) return [];
        var scan = Take();
        var columns = ColumnsOf(subject, kind);
        scan.Run(subject.Content.Span, kind, columns);
        if (scan.Hits.Count > 0) Keep(subject, kind, scan, columns?.Invoke());
        if (scan.Truncated) _problems.TryAdd(subject.DisplayPath, new NotScanned(subject.DisplayPath, "more than 2,000,000 personal data in one text; the rest of it was not counted", Incomplete: true));
        found = scan.Hits.Count > 0 || scan.Truncated;
        _scans.Add(scan);
        return [];
    }

    /// <inheritdoc />
    public bool Probe(ReadOnlySpan<byte> content)
    {
        if (_book.Value.Rules.Count == 0) return false;
        var scan = Take();
        var found = scan.Probe(content);
        _scans.Add(scan);
        return found;
    }

    /// <inheritdoc />
    public ScannerReport Complete()
    {
        var writer = new TallyFinding(_fingerprint);
        var findings = _tallies.OrderBy(t => t.Key.Path, StringComparer.Ordinal).ThenBy(t => t.Key.Rule).Select(t => writer.Of(t.Value)).ToList();
        var notes = _problems.Values.OrderBy(p => p.What, StringComparer.Ordinal).ToList();
        var partial = notes.Count > 0;

        // Said where it matters: who finds numbers of persons in a file must not take the file for searched for names.
        if (findings.Count > 0) notes.Add(new NotScanned("names and postal addresses of persons", "they follow no pattern and no checksum; finding them takes a language model, which crpbot does not have", Incomplete: false));
        return new ScannerReport(
            Name,
            partial ? ScanStatus.Partial : ScanStatus.Succeeded,
            partial ? notes[0].Why : null,
            Interlocked.Read(ref _subjects),
            (long)Stopwatch.GetElapsedTime(_started).TotalMilliseconds,
            findings,
            notes);
    }

    /// <summary>A line that is about to be shown by another scanner, with the personal data masked that the rules see in it; addresses of machines stay, since findings are about them.</summary>
    /// <param name="line">The line.</param>
    public string RedactLine(string line)
    {
        var bytes = Encoding.UTF8.GetBytes(line);
        if (_book.Value.Rules.Count == 0 || !bytes.AsSpan().ContainsAny(s_signs)) return line;
        var scan = Take();
        scan.Run(bytes, FileKind.Text, null);
        var shown = line;
        foreach (var hit in scan.Hits.Where(h => _book.Value.Rules[h.Rule].InSource != SourceUse.Never))
            shown = shown.Replace(Encoding.UTF8.GetString(bytes, hit.Start, hit.End - hit.Start), PersonalMask.Of(bytes.AsSpan(hit.Start, hit.End - hit.Start)), StringComparison.Ordinal);
        _scans.Add(scan);
        return shown;
    }

    private void Keep(Subject subject, FileKind kind, TextScan scan, IColumns? columns)
    {
        foreach (var (rule, part) in _factory.Value.Of(subject, kind, scan.Hits, columns))
            _tallies.GetOrAdd((rule, subject.DisplayPath), static (key, book) => new Tally(book.Rules[key.Rule], key.Path), _book.Value).Add(part);
    }

    /// <summary>The columns of a text; the later parts of a large table have those of its first part.</summary>
    private Func<IColumns>? ColumnsOf(Subject subject, FileKind kind)
    {
        if (kind == FileKind.Sql) return () => new SqlColumns();
        if (kind != FileKind.Table) return null;
        var table = subject is { LinesBefore: 0, Overlap: 0 } ? TableColumns.Of(subject.Content.Span) : _headers.GetValueOrDefault(subject.DisplayPath);
        if (table is null) return null;
        _headers[subject.DisplayPath] = table;
        return () => table.Again();
    }

    private TextScan Take() => _scans.TryTake(out var scan) ? scan : new TextScan(_book.Value);
}
