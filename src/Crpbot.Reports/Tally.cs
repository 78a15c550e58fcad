using System.Globalization;
using Crpbot.Core;

namespace Crpbot.Reports;

/// <summary>What a result counts up to: which findings are open, and why the others are not shown.</summary>
internal sealed class Tally
{
    private static readonly Severity[] WorstFirst = [Severity.Critical, Severity.High, Severity.Medium, Severity.Low, Severity.Info];

    /// <summary>Counts a result.</summary>
    public Tally(ScanResult result)
    {
        Open = [.. result.Findings.Where(f => f is { Suppressed: null, New: true })];
        Failing = Open.Count(f => f.Status == FindingStatus.Fail);
        Incomplete = [.. result.NotScanned.Where(n => n.Incomplete)];
        LeftOut = [.. result.NotScanned.Where(n => !n.Incomplete)];
        IsIncomplete = result.Gate.Verdict == GateVerdict.Incomplete || Incomplete.Count > 0
            || result.Scanners.Any(s => s.Status is ScanStatus.Failed or ScanStatus.Partial);
        Hidden = HiddenWords(result.Findings);
    }

    /// <summary>Findings that are neither suppressed nor old, in the result's order.</summary>
    public IReadOnlyList<Finding> Open { get; }

    /// <summary>Number of open findings that are not merely unknown.</summary>
    public int Failing { get; }

    /// <summary>What was asked for and could not be done.</summary>
    public IReadOnlyList<NotScanned> Incomplete { get; }

    /// <summary>What was left out on purpose.</summary>
    public IReadOnlyList<NotScanned> LeftOut { get; }

    /// <summary>True when a pass cannot be claimed, whatever the gate says first.</summary>
    public bool IsIncomplete { get; }

    /// <summary>Hidden findings in words, for example <c>31 in the baseline, 2 suppressed inline</c>; empty when none.</summary>
    public string Hidden { get; }

    /// <summary>Open findings in words: <c>12 findings: 1 critical, 4 high</c>.</summary>
    public string OpenWords()
    {
        if (Open.Count == 0) return "No findings";
        var parts = WorstFirst.Select(s => (Word: Words.Of(s), Count: Open.Count(f => f.Severity == s && f.Status == FindingStatus.Fail))).Where(p => p.Count > 0)
            .Select(p => Number(p.Count) + " " + p.Word).ToList();
        if (Open.Count > Failing) parts.Add(Number(Open.Count - Failing) + " not assessed");
        return Plural(Open.Count, "finding") + ": " + string.Join(", ", parts);
    }

    /// <summary>A number with thousands separators.</summary>
    public static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number with its noun; the plural ends in s.</summary>
    public static string Plural(long count, string noun) => Number(count) + " " + noun + (count == 1 ? string.Empty : "s");

    private static string HiddenWords(IReadOnlyList<Finding> findings)
    {
        var parts = new List<string>();
        Add(findings.Count(f => f.Suppressed?.Kind == "baseline"), "in the baseline");
        Add(findings.Count(f => f is { Suppressed: null, New: false }), "older than the diff base");
        Add(findings.Count(f => f.Suppressed?.Kind == "inline"), "suppressed inline");
        foreach (var group in findings.Where(f => f.Suppressed is { Kind: not ("inline" or "baseline") }).GroupBy(f => f.Suppressed!.Kind, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            Add(group.Count(), group.Key == "config" ? "suppressed in the configuration" : "suppressed by " + Printable.Escape(group.Key));
        return string.Join(", ", parts);

        void Add(int count, string words)
        {
            if (count > 0) parts.Add(Number(count) + " " + words);
        }
    }
}
