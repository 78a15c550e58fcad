using System.Globalization;

namespace Crpbot.Core;

/// <summary>Turns findings and statuses into a verdict and an exit code.</summary>
public static class Gate
{
    /// <summary>Judges a run. Exit code 1 when a new, unsuppressed finding reaches the threshold, else 3 when the run is incomplete, else 0.</summary>
    /// <param name="findings">All findings, triaged.</param>
    /// <param name="incomplete">Sentences about what could not be done; empty when all was.</param>
    /// <param name="failOn">Threshold; null never fails (<c>--fail-on never</c>).</param>
    /// <param name="baselined">True when a baseline or diff base decides what is new, for the wording.</param>
    public static GateResult Judge(IReadOnlyList<Finding> findings, IReadOnlyList<string> incomplete, Severity? failOn, bool baselined)
    {
        var failing = findings.Count(f => f is { Status: FindingStatus.Fail, Suppressed: null, New: true } && f.Severity >= failOn);
        var kind = baselined ? "new " : string.Empty;
        if (failing > 0)
        {
            return new GateResult(GateVerdict.Failed, 1, string.Create(CultureInfo.InvariantCulture,
                $"Failed: {failing} {kind}{(failing == 1 ? "finding is" : "findings are")} {Threshold(failOn)} (--fail-on {Name(failOn)})."));
        }

        if (incomplete.Count > 0)
        {
            var more = incomplete.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" (and {incomplete.Count - 1} more)") : string.Empty;
            return new GateResult(GateVerdict.Incomplete, 3, $"Incomplete: {incomplete[0]}{more}; a pass cannot be claimed.");
        }

        var reason = failOn is null ? "Passed: --fail-on never." : $"Passed: no {kind}finding is {Threshold(failOn)} (--fail-on {Name(failOn)}).";
        return new GateResult(GateVerdict.Passed, 0, reason);
    }

    private static string Threshold(Severity? failOn) => failOn == Severity.Critical ? "critical" : Name(failOn) + " or worse";

    private static string Name(Severity? failOn) => failOn is { } s ? s.ToString().ToLowerInvariant() : "never";
}
