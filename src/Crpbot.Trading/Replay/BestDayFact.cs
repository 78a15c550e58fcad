namespace Crpbot.Trading.Replay;

/// <summary>The day with the highest closed profit.</summary>
/// <param name="Day">The day; null when no day made a profit.</param>
/// <param name="Cents">Its profit.</param>
/// <param name="PercentOfNet">Share of the net profit, in percent; null when that is not positive.</param>
/// <param name="PercentOfPositiveDays">Share of the sum of all days with profit, in percent; null when there is none.</param>
/// <param name="State">Where the rule of the pack stands; null when it has none for this account.</param>
public sealed record BestDayFact(DateOnly? Day, long Cents, decimal? PercentOfNet, decimal? PercentOfPositiveDays, FactState? State)
{
    /// <summary>Of the closed results of days.</summary>
    /// <param name="days">The days.</param>
    /// <param name="pack">The pack.</param>
    public static BestDayFact Of(IReadOnlyList<DayRow> days, Packs.FirmPack pack)
    {
        var best = days.Where(d => d.ClosedCents > 0).MaxBy(d => d.ClosedCents);
        var (net, positive) = (days.Sum(d => d.ClosedCents), days.Where(d => d.ClosedCents > 0).Sum(d => d.ClosedCents));
        var (ofNet, ofPositive) = (best is null || net <= 0 ? (decimal?)null : Share(best.ClosedCents, net), best is null ? (decimal?)null : Share(best.ClosedCents, positive));
        return new BestDayFact(best?.Day, best?.ClosedCents ?? 0, ofNet, ofPositive, StateOf(pack, best?.ClosedCents, pack.BestDay?.OfNet == true ? net : positive));
    }

    private static FactState? StateOf(Packs.FirmPack pack, long? best, long denominator)
    {
        if (pack.BestDay is not { } rule || !rule.Applies.To(pack.Account)) return null;
        if (best is not { } cents || denominator <= 0) return FactState.NotYet;
        if (cents * 100m <= rule.Percent * denominator) return FactState.Met;
        return rule.Breach ? FactState.Exceeded : FactState.NotYet;
    }

    private static decimal Share(long part, long whole) => Math.Round(part * 100m / whole, 2, MidpointRounding.AwayFromZero);
}
