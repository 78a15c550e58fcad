namespace Crpbot.Trading.History;

/// <summary>The history of one account, in canonical form: money in cents, times in UTC.</summary>
/// <param name="Id">Name of the history in results.</param>
/// <param name="RulePack">Rule pack that the history names; null for the one of the call.</param>
/// <param name="InitialCents">Initial capital; the balance before the first deal.</param>
/// <param name="Start">First moment that counts; null for the first event.</param>
/// <param name="AsOf">Last moment that the history speaks of; null for the last event.</param>
/// <param name="Deals">Bookings; the replay sorts them by time and keeps the order of equal times.</param>
/// <param name="Positions">Positions; those that only deals name are derived from them.</param>
/// <param name="Equity">Equity samples in time order.</param>
/// <param name="Coverage">What the samples say about the time between them.</param>
/// <param name="Notes">What the reader has to say.</param>
public sealed record TradeHistory(
    string Id,
    string? RulePack,
    long InitialCents,
    DateTimeOffset? Start,
    DateTimeOffset? AsOf,
    IReadOnlyList<Deal> Deals,
    IReadOnlyList<Position> Positions,
    IReadOnlyList<EquityPoint> Equity,
    EquityCoverage Coverage,
    IReadOnlyList<HistoryNote> Notes)
{
    /// <summary>Orders that were sent; empty when the source has none.</summary>
    public IReadOnlyList<Order> Orders { get; init; } = [];
}
