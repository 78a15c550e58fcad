using Crpbot.Trading.History;

namespace Crpbot.Trading.Replay;

/// <summary>Risk of a trade where stop and money per price are known.</summary>
internal static class TradeRisk
{
    /// <summary>
    /// Highest risk in percent of the balance at the opening. The money that a price step is worth is taken from the position's own result; a
    /// position that closed where it opened, or has no stop, tells nothing.
    /// </summary>
    public static decimal? Highest(Timeline line, long initial)
    {
        decimal? most = null;
        var (balance, d) = (initial, 0);
        foreach (var position in line.Positions)
        {
            for (; d < line.Deals.Length && line.Deals[d].Time < position.Open; d++)
                if (line.Deals[d].Entry != DealEntry.Credit) balance += line.Deals[d].AmountCents;
            if (position is not { StopLoss: { } stop, OpenPrice: { } open, ClosePrice: { } close, ProfitCents: { } profit } || stop == 0 || close == open || balance <= 0) continue;
            var risk = Math.Abs(profit / (close - open) * (open - stop)) * 100m / balance;
            if (most is null || risk > most) most = Math.Round(risk, 2, MidpointRounding.AwayFromZero);
        }

        return most;
    }

    /// <summary>Number of positions without a stop; null when no position tells one.</summary>
    public static int? WithoutStop(Timeline line) => line.Positions.Exists(p => p.StopLoss is not null) ? line.Positions.Count(p => p.StopLoss is null or 0) : null;
}
