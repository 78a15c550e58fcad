namespace Crpbot.Core;

/// <summary>Everything a report needs; each report is a pure function of it.</summary>
public sealed record ScanResult
{
    /// <summary>Version of crpbot, for example <c>0.1.0</c>.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>What was scanned, as the user named it.</summary>
    public required string Target { get; init; }

    /// <summary>Start of the run in UTC (fixed by <c>--now</c>).</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Wall time of the whole run; 0 when <c>--now</c> fixes the clock.</summary>
    public long Milliseconds { get; init; }

    /// <summary>Number of files, archive entries and blobs that were read.</summary>
    public long Subjects { get; init; }

    /// <summary>Number of rules that ran.</summary>
    public int RulesRun { get; init; }

    /// <summary>What each scanner did, in name order.</summary>
    public IReadOnlyList<ScannerReport> Scanners { get; init; } = [];

    /// <summary>All findings in <see cref="FindingOrder"/>, including suppressed and old ones.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The rules that ran, by id, for SARIF, HTML and JUnit.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <summary>Controls, in framework and control order.</summary>
    public IReadOnlyList<Control> Controls { get; init; } = [];

    /// <summary>What was not scanned, in <see cref="Core.NotScanned.What"/> order.</summary>
    public IReadOnlyList<NotScanned> NotScanned { get; init; } = [];

    /// <summary>What rules were shown to hold, by scanner.</summary>
    public IReadOnlyList<ShownFact> Shown { get; init; } = [];

    /// <summary>Configuration file in use; null when none.</summary>
    public string? ConfigFile { get; init; }

    /// <summary>The verdict.</summary>
    public required GateResult Gate { get; init; }
}
