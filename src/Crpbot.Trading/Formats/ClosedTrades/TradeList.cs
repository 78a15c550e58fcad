using Crpbot.Trading.Formats.Text;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.ClosedTrades;

/// <summary>Makes a history of a list of positions. Commission and swap are booked when a position closes: the file does not say when they were.</summary>
internal static class TradeList
{
    /// <summary>Makes the history.</summary>
    /// <param name="trades">The rows in file order, newest or oldest first.</param>
    /// <param name="notes">Takes notes.</param>
    public static HistoryPart Build(IReadOnlyList<ClosedTrade> trades, NoteList notes)
    {
        var order = NewestFirst(trades) ? trades.Reverse() : trades;
        var closed = order.Where(t => t.Position.Close is not null).OrderBy(t => t.Position.Close).ToList();
        var deals = new List<Deal>();
        foreach (var trade in order) Add(trade, deals);
        if (trades.FirstOrDefault(t => !t.OpeningKnown) is { } unknown)
            notes.Add(HistoryNoteKind.Gap, "opening", "the file does not say when its positions were opened; they are read as open from its start", unknown.Position.Line);
        var sorted = deals.OrderBy(d => d.Time).ToList();
        return new HistoryPart
        {
            InitialCents = closed is [{ BalanceCents: { } balance } first, ..] ? balance - first.AmountCents : null,
            Start = sorted.Count > 0 ? sorted[0].Time : null,
            AsOf = sorted.Count > 0 ? sorted[^1].Time : null,
            Deals = sorted,
            Positions = [.. trades.Where(t => t.OpeningKnown).Select(t => t.Position).OrderBy(p => p.Open)],
            Notes = notes.All(),
        };
    }

    private static void Add(ClosedTrade trade, List<Deal> deals)
    {
        var position = trade.Position;
        if (trade.OpeningKnown) deals.Add(new Deal(position.Open, position.Id, DealEntry.In, 0) { Symbol = position.Symbol, Lots = position.Lots, Price = position.OpenPrice, Line = position.Line });
        if (position.Close is not { } close) return;
        deals.Add(new Deal(close, position.Id, DealEntry.Out, trade.AmountCents)
        {
            Symbol = position.Symbol,
            Lots = position.Lots,
            Price = position.ClosePrice,
            CommissionCents = trade.CommissionCents,
            SwapCents = trade.SwapCents,
            BalanceCents = trade.BalanceCents,
            Line = position.Line,
        });
    }

    private static bool NewestFirst(IReadOnlyList<ClosedTrade> trades)
    {
        var closes = trades.Select(t => t.Position.Close ?? DateTimeOffset.MaxValue).ToList();
        return closes.Count > 1 && closes[0] > closes[^1];
    }
}
