using Crpbot.Core;
using Crpbot.Secrets.Assignments;
using Crpbot.Secrets.Decoding;
using Crpbot.Secrets.Patterns;
using Crpbot.Secrets.Prefilter;

namespace Crpbot.Secrets.Engine;

/// <summary>
/// One pass of all rules over one text. A scan object belongs to one thread and is used again for the next text,
/// so that clean files cost no allocation.
/// </summary>
internal sealed class TextScan
{
    private const int EscapeReach = 512;
    private const int MaxPrefix = 256;
    private const int MaxDetections = 20_000;
    private readonly RuleTable _table;
    private readonly CandidateJudge _judge;
    private readonly List<Candidate> _candidates = [];
    private readonly List<SecretRule> _fileRules = [];
    private int _decodedTo;

    /// <summary>Creates a scan.</summary>
    /// <param name="table">The rules.</param>
    public TextScan(RuleTable table)
    {
        _table = table;
        _judge = new CandidateJudge(table);
    }

    /// <summary>What the last text holds; overlaps resolved, in text order.</summary>
    public List<Detection> Detections { get; } = [];

    /// <summary>Rules whose pattern ran out of its budget on the last text.</summary>
    public HashSet<string> OutOfBudget { get; } = new(StringComparer.Ordinal);

    /// <summary>True when the last text held more credentials than are kept.</summary>
    public bool Truncated { get; private set; }

    /// <summary>Scans a text.</summary>
    /// <param name="text">Bytes, UTF-8 or Latin-1.</param>
    /// <param name="path">Path for file rules; null when unknown.</param>
    /// <param name="binary">True to try only patterns of high confidence.</param>
    public void Run(ReadOnlySpan<byte> text, string? path, bool binary)
    {
        Detections.Clear();
        OutOfBudget.Clear();
        Truncated = false;
        _fileRules.Clear();
        if (path is not null) _table.ByFile.Find(path, _fileRules);
        Collect(text, path, binary, encoded: true);
        if (!binary) RunFileRules(text, path);
        if (Detections.Count == 0) return;
        OverlapResolution.Apply(Detections);
        if (RunBeside(text, path)) OverlapResolution.Apply(Detections);
    }

    private void Collect(ReadOnlySpan<byte> text, string? path, bool binary, bool encoded)
    {
        _candidates.Clear();
        _decodedTo = -1;
        var kind = SourceKinds.FromPath(path);
        Span<AnchorHit> hits = stackalloc AnchorHit[32];
        var from = 0;
        int count;
        var anchors = _table.General;
        while ((count = anchors.Index.Next(text, ref from, hits)) > 0)
        {
            foreach (var hit in hits[..count])
            {
                foreach (var use in anchors.UsesOf(hit.Anchor))
                {
                    switch (use.Kind)
                    {
                        case AnchorUseKind.Pattern:
                            TryPattern(text, path, binary, use, hit);
                            break;
                        case AnchorUseKind.Assignment when !binary:
                            AssignmentScanner.Scan(text, hit.Start, anchors.Index.LengthOf(hit.Anchor), kind, _table.AssignedByName, _candidates);
                            break;
                        case AnchorUseKind.Name when !binary:
                            AssignmentScanner.ScanName(text, hit.Start, anchors.Index.LengthOf(hit.Anchor), kind, _table.AssignedByName, _candidates);
                            break;
                        case AnchorUseKind.Base64 or AnchorUseKind.Hex when encoded && !binary:
                            TryEncoded(text, path, use, hit);
                            break;
                    }
                }
            }

            if (Detections.Count <= MaxDetections) continue;
            Truncated = true;
            break;
        }

        if (_candidates.Count > 0) _judge.Judge(text, path, kind, _candidates, Detections);
    }

    private void TryPattern(ReadOnlySpan<byte> text, string? path, bool binary, AnchorUse use, AnchorHit hit)
    {
        var rule = _table.Rules[use.Rule];
        if (binary && rule.Rule.Confidence != Confidence.High) return;
        var pattern = rule.Patterns[use.Pattern];
        var first = Math.Max(0, hit.Start - Math.Min(use.MaxOffset, MaxPrefix));
        var last = hit.Start - use.MinOffset;
        for (var start = first; start <= last; start++)
        {
            var outcome = pattern.MatchAt(text, start, out var match);
            if (outcome == MatchOutcome.OutOfBudget)
            {
                OutOfBudget.Add(rule.Rule.Id);
                return;
            }

            if (outcome != MatchOutcome.Found || match.End <= hit.Start) continue;
            Accept(rule, text, path, match);
            return;
        }

        // Escapes make the part before the literal longer.
        if (!binary && pattern.CanBeEscaped) TryUnescaped(text, path, rule, pattern, Math.Max(0, hit.Start - Math.Min((use.MaxOffset * 2) + 2, MaxPrefix)), hit);
    }

    /// <summary>The pattern did not match as written; it may where slashes, quotes or colons are escaped.</summary>
    private void TryUnescaped(ReadOnlySpan<byte> text, string? path, SecretRule rule, Pattern pattern, int first, AnchorHit hit)
    {
        if (EscapedWindow.Of(text, first, (int)Math.Min(text.Length, hit.Start + Math.Min(EscapeReach, (pattern.MaxWidth * 2L) + 8))) is not { } window) return;
        for (var start = 0; start < window.Bytes.Length && window.OffsetOf(start) <= hit.Start; start++)
        {
            if (pattern.MatchAt(window.Bytes, start, out var match) != MatchOutcome.Found || window.OffsetOf(match.End) <= hit.Start) continue;
            var value = window.Bytes[match.SecretStart..match.SecretEnd].ToArray();
            if (!SecretTest.Holds(rule, window.Bytes, match, value)) return;
            var (from, to) = (window.OffsetOf(match.SecretStart), window.OffsetOf(match.SecretEnd));
            if (SecretTest.IsNear(rule, text, from, to, path)) Add(Detection.Of(rule, from, to, value) with { Decoded = value, Encoding = "escaped" });
            return;
        }
    }

    private void TryEncoded(ReadOnlySpan<byte> text, string? path, AnchorUse use, AnchorHit hit)
    {
        if (hit.Start < _decodedTo) return;
        if (use.Exact is { } exact && !IsExactly(text[hit.Start..], exact)) return;
        var run = use.Kind == AnchorUseKind.Base64 ? EncodedRun.Base64(text, hit.Start) : EncodedRun.Hex(text, hit.Start);
        if (run is null) return;
        _decodedTo = run.End;
        var inner = new TextScan(_table);
        inner.Collect(run.Bytes, path, binary: false, encoded: false);
        OverlapResolution.Apply(inner.Detections);
        foreach (var found in inner.Detections)
            Add(found with { Start = run.Start, End = run.End, Decoded = found.Value(run.Bytes).ToArray(), Encoding = use.Kind == AnchorUseKind.Base64 ? "base64" : "hex" });
    }

    private void RunFileRules(ReadOnlySpan<byte> text, string? path)
    {
        var anchored = false;
        foreach (var rule in _fileRules)
        {
            foreach (var pattern in rule.Patterns)
            {
                anchored |= pattern.Literals is not null;
                if (pattern.Literals is null) TryEverywhere(text, path, rule, pattern, 0, text.Length, pattern.Text.StartsWith('^'));
            }
        }

        if (!anchored) return;
        Span<AnchorHit> hits = stackalloc AnchorHit[64];
        var from = 0;
        int count;
        while ((count = _table.Files.Index.Next(text, ref from, hits)) > 0 && Detections.Count <= MaxDetections)
        {
            foreach (var hit in hits[..count])
            {
                foreach (var use in _table.Files.UsesOf(hit.Anchor))
                    if (_fileRules.Contains(_table.Rules[use.Rule])) TryPattern(text, path, binary: false, use, hit);
            }
        }
    }

    private bool RunBeside(ReadOnlySpan<byte> text, string? path)
    {
        var before = Detections.Count;
        for (var i = 0; i < before; i++)
        {
            foreach (var rule in _table.BesideOf[Detections[i].Rule.Rule.Id])
            {
                var (start, end) = Lines.Around(text, Detections[i].Start, Detections[i].End, rule.BesideLines);
                foreach (var pattern in rule.Patterns) TryEverywhere(text, path, rule, pattern, start, end, lineStartsOnly: false);
            }
        }

        return Detections.Count > before;
    }

    private void TryEverywhere(ReadOnlySpan<byte> text, string? path, SecretRule rule, Pattern pattern, int start, int end, bool lineStartsOnly)
    {
        for (var at = start; at < end;)
        {
            var outcome = pattern.MatchAt(text, at, out var match);
            if (outcome == MatchOutcome.OutOfBudget)
            {
                OutOfBudget.Add(rule.Rule.Id);
                return;
            }

            if (outcome == MatchOutcome.Found && match.End > at && Accept(rule, text, path, match)) at = match.End;
            else at++;
            if (!lineStartsOnly || at == 0 || at >= end || text[at - 1] == (byte)'\n') continue;
            var next = text[at..end].IndexOf((byte)'\n');
            if (next < 0) return;
            at += next + 1;
        }
    }

    private bool Accept(SecretRule rule, ReadOnlySpan<byte> text, string? path, in PatternMatch match)
    {
        if (!SecretTest.Holds(rule, text, match, text[match.SecretStart..match.SecretEnd])) return false;
        if (!SecretTest.IsNear(rule, text, match.SecretStart, match.SecretEnd, path)) return false;
        Add(Detection.Of(rule, match.SecretStart, match.SecretEnd, text[match.SecretStart..match.SecretEnd]));
        return true;
    }

    private void Add(Detection detection)
    {
        // The same match is often given away by several literals in a row.
        for (var i = Detections.Count - 1; i >= 0 && i >= Detections.Count - 4; i--)
            if (Detections[i].Start == detection.Start && Detections[i].End == detection.End && ReferenceEquals(Detections[i].Rule, detection.Rule)) return;
        Detections.Add(detection);
    }

    private static bool IsExactly(ReadOnlySpan<byte> text, string exact)
    {
        for (var i = 0; i < exact.Length; i++)
            if (text[i] != exact[i]) return false;
        return true;
    }
}
