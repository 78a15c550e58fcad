using System.Globalization;

namespace Crpbot.Evidence.Gates;

/// <summary>All gates of a run and what they add up to.</summary>
/// <param name="Outcomes">Verdicts, worst first: failed, not shown, accepted, passed, not applicable; required before advisory, then by severity and id.</param>
public sealed record Promotion(IReadOnlyList<GateOutcome> Outcomes)
{
    /// <summary>Orders verdicts and adds them up.</summary>
    /// <param name="outcomes">Verdicts in any order.</param>
    public static Promotion Of(IEnumerable<GateOutcome> outcomes) => new([.. outcomes
        .OrderBy(o => Rank(o.State)).ThenByDescending(o => o.Required).ThenByDescending(o => o.Rule.Severity).ThenBy(o => o.Rule.Id, StringComparer.Ordinal)]);

    /// <summary>Rejected when a required gate failed, else not shown when one is not shown or none was judged at all, else approved.</summary>
    public PromotionVerdict Verdict
    {
        get
        {
            var required = Outcomes.Where(o => o.Required).ToList();
            if (required.Exists(o => o.State == GateState.Failed)) return PromotionVerdict.Rejected;
            return required.Exists(o => o.State == GateState.NotShown) || !required.Exists(o => o.State is GateState.Passed or GateState.Accepted) ? PromotionVerdict.NotShown : PromotionVerdict.Approved;
        }
    }

    /// <summary>The verdict in capitals, as reports print it.</summary>
    public string Word => Verdict switch
    {
        PromotionVerdict.Approved => "APPROVED",
        PromotionVerdict.Rejected => "REJECTED",
        _ => "NOT SHOWN",
    };

    /// <summary>The verdict with its reason.</summary>
    public string Sentence
    {
        get
        {
            var (failed, open) = (Count(GateState.Failed), Count(GateState.NotShown));
            return Verdict switch
            {
                PromotionVerdict.Approved => "APPROVED: every required gate is shown to hold.",
                PromotionVerdict.Rejected => string.Create(CultureInfo.InvariantCulture, $"REJECTED: {Gates(failed)} failed{(open > 0 ? $", {open} not shown" : string.Empty)}."),
                _ when open == 0 => "NOT SHOWN: no required gate could be judged.",
                _ => string.Create(CultureInfo.InvariantCulture, $"NOT SHOWN: {Gates(open)} cannot be shown to hold."),
            };
        }
    }

    private int Count(GateState state) => Outcomes.Count(o => o.Required && o.State == state);

    private static string Gates(int count) => count == 1 ? "1 required gate" : count.ToString(CultureInfo.InvariantCulture) + " required gates";

    private static int Rank(GateState state) => state switch
    {
        GateState.Failed => 0,
        GateState.NotShown => 1,
        GateState.Accepted => 2,
        GateState.Passed => 3,
        _ => 4,
    };
}
