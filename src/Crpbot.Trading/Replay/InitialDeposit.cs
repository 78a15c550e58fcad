using Crpbot.Trading.History;

namespace Crpbot.Trading.Replay;

/// <summary>Statements begin with the deposit of the initial capital, which is no further money.</summary>
internal static class InitialDeposit
{
    /// <summary>True when the first deal is the deposit of the initial capital.</summary>
    /// <param name="history">The history.</param>
    /// <param name="line">Its events.</param>
    public static bool Is(TradeHistory history, Timeline line)
    {
        if (line.Deals is not [{ Entry: DealEntry.BalanceOperation } first, ..] || first.AmountCents != history.InitialCents) return false;
        if (history.Start is { } start && first.Time > start) return false;
        return line.Opens.Length == 0 || first.Time.UtcTicks <= line.Opens[0].At;
    }
}
