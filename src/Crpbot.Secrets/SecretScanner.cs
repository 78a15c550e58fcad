using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Crpbot.Core;
using Crpbot.Secrets.Engine;
using Crpbot.Secrets.Import;

namespace Crpbot.Secrets;

/// <summary>Finds credentials in subjects and reports each distinct one once, with all its places.</summary>
public sealed class SecretScanner : IScanner, ISecondLook
{
    private readonly RuleTable _table;
    private readonly OccurrenceFactory _factory;
    private readonly Fingerprint _fingerprint;
    private readonly GitleaksLane? _imported;
    private readonly ConcurrentBag<TextScan> _scans = [];
    private readonly ConcurrentQueue<Occurrence> _occurrences = new();
    private readonly ConcurrentDictionary<string, NotScanned> _problems = new(StringComparer.Ordinal);
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly KnownValues _known = new();
    private long _subjects;

    /// <summary>Creates a scanner.</summary>
    /// <param name="rules">Rules that run.</param>
    /// <param name="fingerprint">Keyed hash for values and places.</param>
    /// <param name="imported">A team's gitleaks configuration that runs beside the rules; null for none.</param>
    public SecretScanner(IReadOnlyList<SecretRule> rules, Fingerprint fingerprint, GitleaksConfig? imported = null)
    {
        _imported = imported is null ? null : new GitleaksLane(imported);
        _table = new RuleTable(rules);
        _fingerprint = fingerprint;
        _factory = new OccurrenceFactory(fingerprint);
    }

    /// <inheritdoc />
    public string Name => "secrets";

    /// <summary>Judges single values by the same rules.</summary>
    public LiteralJudge Literals => new(_table);

    /// <summary>True when a blob of this name must be looked at whatever it holds: rules for its name have no literal.</summary>
    /// <param name="name">Last segment of a path.</param>
    public bool IsNameOfInterest(ReadOnlySpan<char> name)
    {
        foreach (var rule in _table.ForFiles)
            foreach (var glob in rule.Files)
                foreach (var last in glob.LastSegments)
                    if (last != "*" && PathGlob.IsNameMatch(last, name)) return true;
        return false;
    }

    /// <inheritdoc />
    public IReadOnlyList<Subject> Offer(Subject subject, out bool found)
    {
        found = false;
        if (subject.IsExcerpt) return [];
        Interlocked.Increment(ref _subjects);
        if (!_scans.TryTake(out var scan)) scan = new TextScan(_table);
        scan.Run(subject.Content.Span, subject.DisplayPath, subject.IsBinary);
        if (_imported is not null && !subject.IsBinary) RunImported(scan, subject);
        foreach (var detection in scan.Detections) _known.Keep(detection, detection.Value(subject.Content.Span));
        foreach (var occurrence in _factory.Of(subject, scan.Detections, scan.Detections)) _occurrences.Enqueue(occurrence);
        Note(scan, subject.DisplayPath);
        found = scan.Detections.Count > 0 || scan.OutOfBudget.Count > 0;
        _scans.Add(scan);
        return [];
    }

    /// <inheritdoc />
    public bool BeginSecondLook() => _known.Begin();

    /// <inheritdoc />
    public void OfferAgain(Subject subject)
    {
        if (subject.IsBinary || _known.Places(subject.Content.Span) is not { Count: > 0 } places) return;
        if (!_scans.TryTake(out var scan)) scan = new TextScan(_table);

        // What else is secret in the same lines has to be known, or the excerpt would show it.
        scan.Run(subject.Content.Span, subject.DisplayPath, subject.IsBinary);
        var added = KnownValues.Add(places, scan.Detections);
        foreach (var occurrence in _factory.Of(subject, scan.Detections, added)) _occurrences.Enqueue(occurrence);
        _scans.Add(scan);
    }

    /// <inheritdoc />
    public bool Probe(ReadOnlySpan<byte> content)
    {
        if (!_scans.TryTake(out var scan)) scan = new TextScan(_table);
        scan.Run(content, path: null, binary: false);
        if (scan.Detections.Count == 0) _imported?.Run(content, null, null, scan.Detections, scan.OutOfBudget);
        var found = scan.Detections.Count > 0 || scan.OutOfBudget.Count > 0 || _imported?.HasPathRules == true;
        _scans.Add(scan);
        return found;
    }

    /// <inheritdoc />
    public ScannerReport Complete()
    {
        var findings = OccurrenceGrouping.Group(_occurrences, _fingerprint);
        var problems = _problems.Values.OrderBy(p => p.What, StringComparer.Ordinal).ToList();
        var milliseconds = (long)Stopwatch.GetElapsedTime(_started).TotalMilliseconds;
        return new ScannerReport(
            Name,
            problems.Count > 0 ? ScanStatus.Partial : ScanStatus.Succeeded,
            problems.Count > 0 ? problems[0].Why : null,
            Interlocked.Read(ref _subjects),
            milliseconds,
            findings,
            problems);
    }

    /// <summary>A text that is about to be shown (a path, an author), with the credentials in it masked: people do put them into file names.</summary>
    /// <param name="text">The text.</param>
    public string Redact(string text) => Masked(text, path: null, binary: true); // As in binary content, only patterns that need no surroundings speak.

    /// <summary>A line that is about to be shown, with the credentials masked that the engine sees in a file of that name.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="line">The line.</param>
    public string RedactLine(string path, string line) => Redact(Masked(line, path, binary: false));

    private string Masked(string text, string? path, bool binary)
    {
        if (!_scans.TryTake(out var scan)) scan = new TextScan(_table);
        var bytes = Encoding.UTF8.GetBytes(text);
        scan.Run(bytes, path, binary);
        var shown = text;
        foreach (var detection in scan.Detections)
        {
            var value = Encoding.UTF8.GetString(bytes, detection.Start, detection.End - detection.Start);
            shown = shown.Replace(value, Mask.Of(value, _fingerprint.OfValue(detection.Value(bytes))), StringComparison.Ordinal);
        }

        _scans.Add(scan);
        return shown;
    }

    private void RunImported(TextScan scan, Subject subject)
    {
        var text = subject.Content.Span;
        if (subject.LinesBefore == 0)
        {
            foreach (var rule in _imported!.ByPath(subject.Path))
                scan.Detections.Add(new Detection(rule, 0, Math.Min(1, text.Length), rule.Rule.Confidence, Encoding.UTF8.GetBytes(subject.DisplayPath)));
        }

        _imported!.Run(text, subject.Path, subject.Commit?.Id, scan.Detections, scan.OutOfBudget);
        OverlapResolution.Apply(scan.Detections);
    }

    private void Note(TextScan scan, string path)
    {
        foreach (var rule in scan.OutOfBudget)
            _problems.TryAdd(path + rule, new NotScanned(path, $"the pattern of {rule} backtracks too much on this text and was given up", Incomplete: true));
        if (scan.Truncated)
            _problems.TryAdd(path, new NotScanned(path, "more than 20,000 credentials in one text; the rest of it was not judged", Incomplete: true));
    }
}
