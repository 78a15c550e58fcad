using System.Globalization;
using System.Text;
using Crpbot.Core;
using Crpbot.Evidence.Gates;

namespace Crpbot.Evidence.Reports;

/// <summary>
/// Markdown that can be sent back to the builder: the verdict, then each gate that is open, worst first, with cause, places, cure and how to verify; at the end what passed.
/// </summary>
public static class IssueReport
{
    private const int Places = 25;

    /// <summary>The report.</summary>
    /// <param name="promotion">Verdicts.</param>
    /// <param name="head">Head.</param>
    public static string Of(Promotion promotion, GatesHead head)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {promotion.Word}: {GateWords.Markdown(Name(head))}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Sentence(promotion.Sentence[(promotion.Word.Length + 2)..])} Judged {head.Time.UtcDateTime:yyyy-MM-dd HH:mm} UTC");
        text.Append(CultureInfo.InvariantCulture, $"{(head.Commit is null ? string.Empty : " on commit " + GateWords.Code(head.Commit[..Math.Min(12, head.Commit.Length)]))} by crpbot {head.ToolVersion}.\n");
        var number = 0;
        foreach (var outcome in promotion.Outcomes.Where(o => o.State is GateState.Failed or GateState.NotShown)) Gate(text, outcome, ++number);
        Table(text, promotion);
        return text.ToString();
    }

    private static string Name(GatesHead head) => head.Target is "." or "" ? "this repository" : head.Target;

    private static void Gate(StringBuilder text, GateOutcome outcome, int number)
    {
        var state = outcome.State == GateState.Failed ? "failed" : "cannot be shown";
        text.Append(CultureInfo.InvariantCulture, $"\n## {number}. {GateWords.Markdown(outcome.Rule.Title)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"**{(outcome.Required ? "Required" : "Advisory")} gate {state}** · severity {outcome.Rule.Severity.ToString().ToLowerInvariant()} · {GateWords.Code(outcome.Rule.Id)}{Controls(outcome.Rule)}\n\n");
        text.Append("**Cause.** ").Append(Sentence(outcome.Sentence)).Append("\n\n");
        var shown = outcome.Evidence.Where(e => e.Location is not null).ToList();
        foreach (var place in shown.Take(Places)) text.Append(CultureInfo.InvariantCulture, $"- {GateWords.Code(GateWords.Place(place.Location!))}: {GateWords.Markdown(place.What)}\n");
        if (shown.Count > Places) text.Append(CultureInfo.InvariantCulture, $"- and {shown.Count - Places} more places\n");
        if (shown.Count > 0) text.Append('\n');
        text.Append("**Why it matters.** ").Append(Prose(outcome.Rule.Rationale)).Append("\n\n");
        text.Append("**Cure.** ").Append(Prose(outcome.Rule.Remediation)).Append("\n\n");
        foreach (var missing in outcome.Missing.Skip(1)) text.Append(CultureInfo.InvariantCulture, $"- also open: {GateWords.Markdown(missing)}\n");
        if (outcome.Missing.Count > 1) text.Append('\n');
        text.Append("**How to verify.** ");
        if (outcome.Verify is { } verify) text.Append(GateWords.Code(verify)).Append(", then ");
        text.Append(GateWords.Code("crpbot gates --select " + outcome.Rule.Id)).Append(" says passed.\n");
    }

    private static string Controls(Rule rule) => rule.Maps.TryGetValue("crpbot-daily", out var controls) && controls.Count > 0 ? " · daily review " + string.Join(", ", controls) : string.Empty;

    private static void Table(StringBuilder text, Promotion promotion)
    {
        text.Append("\n## All gates\n\n| Gate | Verdict | What decided it |\n| --- | --- | --- |\n");
        foreach (var outcome in promotion.Outcomes)
            text.Append(CultureInfo.InvariantCulture, $"| {GateWords.Markdown(outcome.Rule.Id)}{(outcome.Required ? string.Empty : " (advisory)")} | {GateWords.Of(outcome.State)} | {GateWords.Markdown(outcome.Sentence)} |\n");
    }

    // The rule's own words may hold code in ticks.
    private static string Prose(string text) => text.ReplaceLineEndings(" ").Trim();

    private static string Sentence(string text)
    {
        var line = GateWords.Markdown(text.ReplaceLineEndings(" ").Trim());
        if (line.Length == 0) return line;
        return char.ToUpperInvariant(line[0]) + line[1..] + (line[^1] is '.' or '!' or '?' ? string.Empty : ".");
    }
}
