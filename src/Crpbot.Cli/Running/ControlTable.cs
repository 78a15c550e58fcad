using Crpbot.Core;
using Crpbot.Rules;

namespace Crpbot.Cli.Running;

/// <summary>Honest status of each control that a rule points at.</summary>
internal static class ControlTable
{
    /// <summary>
    /// Failed when an open finding maps to it; passed only when every known rule that maps to it ran, the run was complete and found nothing;
    /// not assessed otherwise. Rules can show that a control fails long before they can show that it holds, so a framework file says which controls the rules decide.
    /// </summary>
    /// <param name="frameworks">Frameworks; <c>cwe</c> is no list of controls.</param>
    /// <param name="all">All rules that could run.</param>
    /// <param name="ran">Ids of the rules that ran.</param>
    /// <param name="findings">Findings, triaged.</param>
    /// <param name="finished">Names of the scanners that judged all they were asked to; empty when the run is incomplete.</param>
    public static IReadOnlyList<Control> Of(IReadOnlyList<Framework> frameworks, IReadOnlyCollection<Rule> all, IReadOnlySet<string> ran, IReadOnlyList<Finding> findings, IReadOnlySet<string> finished)
    {
        return [.. frameworks.OrderBy(f => f.Id, StringComparer.Ordinal).SelectMany(f => f.Controls.Select(c => Of(f.Id, c.Key, all, ran, findings, f.Decided.TryGetValue(c.Key, out var scanner) && finished.Contains(scanner))))];
    }

    private static Control Of(string framework, string control, IReadOnlyCollection<Rule> all, IReadOnlySet<string> ran, IReadOnlyList<Finding> findings, bool decided)
    {
        var mapped = findings.Where(f => Maps(f.Rule, framework, control)).ToList();
        var failing = mapped.Count(f => f is { Suppressed: null, New: true, Status: FindingStatus.Fail });
        if (failing > 0) return new Control(framework, control, "failed", failing);

        // Only a written decision (an ignore with its reason) lets a control pass; a baseline, a profile or a diff base merely looks away.
        var rules = all.Where(r => Maps(r, framework, control)).ToList();
        var passed = decided && rules.Count > 0 && rules.TrueForAll(r => ran.Contains(r.Id)) && mapped.TrueForAll(f => f.Suppressed?.Kind is "inline" or "config");
        return new Control(framework, control, passed ? "passed" : "not-assessed", 0);
    }

    private static bool Maps(Rule rule, string framework, string control) =>
        rule.Maps.TryGetValue(framework, out var controls) && controls.Contains(control, StringComparer.Ordinal);
}
