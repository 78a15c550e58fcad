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
        var mapped = ByControl(all);
        var controls = new List<Control>();
        foreach (var framework in frameworks.OrderBy(f => f.Id, StringComparer.Ordinal))
        {
            foreach (var (control, _) in framework.Controls)
                controls.Add(Of(framework.Id, control, mapped.GetValueOrDefault(Key(framework.Id, control)) ?? [], ran, findings, framework.Decided.TryGetValue(control, out var scanner) && finished.Contains(scanner)));
        }

        return controls;
    }

    /// <summary>Rules by the controls that they point at.</summary>
    private static Dictionary<string, List<Rule>> ByControl(IReadOnlyCollection<Rule> all)
    {
        var rules = new Dictionary<string, List<Rule>>(StringComparer.Ordinal);
        foreach (var rule in all)
        {
            foreach (var (framework, controls) in rule.Maps)
            {
                foreach (var control in controls)
                {
                    if (!rules.TryGetValue(Key(framework, control), out var list)) rules[Key(framework, control)] = list = [];
                    list.Add(rule);
                }
            }
        }

        return rules;
    }

    private static string Key(string framework, string control) => framework + ":" + control;

    private static Control Of(string framework, string control, List<Rule> rules, IReadOnlySet<string> ran, IReadOnlyList<Finding> findings, bool decided)
    {
        var mapped = findings.Where(f => Maps(f.Rule, framework, control)).ToList();
        var failing = mapped.Count(f => f is { Suppressed: null, New: true, Status: FindingStatus.Fail });
        if (failing > 0) return new Control(framework, control, "failed", failing);

        // Only a written decision (an ignore with its reason) lets a control pass; a baseline, a profile or a diff base merely looks away.
        var passed = decided && rules.Count > 0 && rules.TrueForAll(r => ran.Contains(r.Id)) && mapped.TrueForAll(f => f.Suppressed?.Kind is "inline" or "config");
        return new Control(framework, control, passed ? "passed" : "not-assessed", 0);
    }

    private static bool Maps(Rule rule, string framework, string control) =>
        rule.Maps.TryGetValue(framework, out var controls) && controls.Contains(control, StringComparer.Ordinal);
}
