using Crpbot.Trading.History;

namespace Crpbot.Trading.Replay;

/// <summary>The positions of a history: those it lists, and those that only its deals name.</summary>
internal static class PositionList
{
    /// <summary>All positions, by opening.</summary>
    /// <param name="history">The history.</param>
    /// <param name="notes">What does not fit together.</param>
    public static List<Position> Of(TradeHistory history, List<HistoryNote> notes)
    {
        var listed = history.Positions.GroupBy(p => p.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var deals = history.Deals.Where(d => d.Entry is DealEntry.In or DealEntry.Out).GroupBy(d => d.PositionId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        var all = new List<Position>();
        foreach (var position in history.Positions) all.Add(listed[position.Id] == 1 && deals.TryGetValue(position.Id, out var own) ? Widened(position, own, notes) : position);
        foreach (var (id, own) in deals)
            if (!listed.ContainsKey(id)) all.Add(Derived(id, own, history, notes));
        return [.. all.OrderBy(p => p.Open.UtcTicks)];
    }

    private static Position Widened(Position position, List<Deal> deals, List<HistoryNote> notes)
    {
        var open = deals.Where(d => d.Entry == DealEntry.In).Select(d => d.Time).Append(position.Open).Min();
        var close = position.Close is { } closed ? deals.Where(d => d.Entry == DealEntry.Out).Select(d => d.Time).Append(closed).Max() : (DateTimeOffset?)null;
        if (open == position.Open && close == position.Close) return position;
        notes.Add(new HistoryNote(HistoryNoteKind.Mismatch, $"position '{position.Id}' has deals outside the time in which it is said to be open; the longer time is used", null, position.Line));
        return position with { Open = open, Close = close };
    }

    private static Position Derived(string id, List<Deal> deals, TradeHistory history, List<HistoryNote> notes)
    {
        var opened = deals.Where(d => d.Entry == DealEntry.In).ToList();
        var closed = deals.Where(d => d.Entry == DealEntry.Out).ToList();
        if (opened.Count == 0)
        {
            var first = history.Start ?? history.Deals.Min(d => d.Time);
            notes.Add(new HistoryNote(HistoryNoteKind.Mismatch, $"position '{id}' is closed and never opened in the history; it is taken as open from the start", null, closed[0].Line));
            return new Position(id, first < closed[0].Time ? first : closed[0].Time, closed.Max(d => d.Time), null) { Line = closed[0].Line };
        }

        var open = opened.Min(d => d.Time);
        var stays = closed.Count == 0 || (Lots(opened) is { } bought && Lots(closed) is { } sold && sold < bought);
        var end = stays ? (DateTimeOffset?)null : closed.Max(d => d.Time);
        return new Position(id, end < open ? end.Value : open, end, null) { Symbol = opened[0].Symbol, Lots = Lots(opened), OpenPrice = opened[0].Price, Line = opened[0].Line };
    }

    private static decimal? Lots(List<Deal> deals) => deals.TrueForAll(d => d.Lots is not null) ? deals.Sum(d => d.Lots!.Value) : null;
}
