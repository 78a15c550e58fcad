using Crpbot.Core;

namespace Crpbot.Reports;

/// <summary>The words that outputs use for enumerations; part of the JSON contract.</summary>
internal static class Words
{
    /// <summary><c>critical</c> to <c>info</c>.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Critical => "critical",
        Severity.High => "high",
        Severity.Medium => "medium",
        Severity.Low => "low",
        _ => "info",
    };

    /// <summary><c>high</c>, <c>medium</c> or <c>low</c>.</summary>
    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.High => "high",
        Confidence.Medium => "medium",
        _ => "low",
    };

    /// <summary><c>fail</c> or <c>unknown</c>.</summary>
    public static string Of(FindingStatus status) => status == FindingStatus.Fail ? "fail" : "unknown";

    /// <summary><c>succeeded</c>, <c>partial</c>, <c>failed</c> or <c>skipped</c>.</summary>
    public static string Of(ScanStatus status) => status switch
    {
        ScanStatus.Succeeded => "succeeded",
        ScanStatus.Partial => "partial",
        ScanStatus.Failed => "failed",
        _ => "skipped",
    };

    /// <summary><c>passed</c>, <c>failed</c> or <c>incomplete</c>.</summary>
    public static string Of(GateVerdict verdict) => verdict switch
    {
        GateVerdict.Passed => "passed",
        GateVerdict.Failed => "failed",
        _ => "incomplete",
    };
}
