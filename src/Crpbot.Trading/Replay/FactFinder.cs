using Crpbot.Trading.History;
using Crpbot.Trading.Packs;

namespace Crpbot.Trading.Replay;

/// <summary>Finds the facts of a history beside the two loss limits.</summary>
/// <param name="history">The history.</param>
/// <param name="pack">The pack.</param>
/// <param name="line">Its events.</param>
/// <param name="days">The days of the pack.</param>
internal sealed class FactFinder(TradeHistory history, FirmPack pack, Timeline line, DayClock days)
{
    public TradeFacts Find(IReadOnlyList<DayRow> rows, (LossVerdict? Daily, LossVerdict Max) verdicts, long balance, ReplayOptions options, long skipped)
    {
        var traded = rows.Count(r => r.Traded);
        var counted = pack.MinDays?.Profit is { } needed ? rows.Count(r => r.ClosedCents >= needed.Of(history.InitialCents, BreachOperator.AtOrBelow)) : traded;
        var operations = line.Deals.Where(d => d.Entry == DealEntry.BalanceOperation).Sum(d => d.AmountCents) - skipped;
        var times = Activity.OrderTimes(history, line);
        var weekend = line.Positions.Count(HeldOverWeekend);
        var news = options.News is { } list && pack.News is { } rule ? line.Deals.Count(d => d.Entry is DealEntry.In or DealEntry.Out && list.Any(n => Within(d, n, rule))) : (int?)null;
        var net = rows.Sum(r => r.ClosedCents);
        var target = pack.Targets.FirstOrDefault(t => t.Phase == pack.Account.Phase)?.Amount.Of(history.InitialCents, BreachOperator.AtOrBelow);
        var facts = new TradeFacts
        {
            TradingDays = traded,
            CountedDays = counted,
            MinDays = pack.MinDays is { } min && min.Applies.To(pack.Account) ? (counted >= min.Days ? FactState.Met : FactState.NotYet) : null,
            NetCents = net,
            BalanceCents = balance,
            OperationsCents = operations,
            BestDay = BestDayFact.Of(rows, pack),
            TargetCents = target,
            Target = target is null ? null : net >= target && !line.Positions.Exists(p => p.Close is null) ? FactState.Met : FactState.NotYet,
            Positions = line.Positions.Count,
            Simultaneous = Activity.Simultaneous(line),
            OrdersPerHour = Activity.PerHour(times),
            OrdersPerDay = Activity.PerDay(times, days),
            OrdersKnown = history.Orders.Count > 0,
            Lots = Activity.Lots(line),
            LargestLots = line.Positions.Max(p => p.Lots),
            RiskPercent = TradeRisk.Highest(line, history.InitialCents),
            WithoutStop = TradeRisk.WithoutStop(line),
            WeekendHeld = weekend,
            Weekend = pack.Weekend is { } w && w.Applies.To(pack.Account) ? (weekend > 0 ? FactState.Exceeded : FactState.Met) : null,
            NewsDeals = news,
            News = pack.News is { } n && n.Applies.To(pack.Account) ? (news is null ? FactState.NotShown : news > 0 ? FactState.Exceeded : FactState.Met) : null,
            Caps = [],
            PackIsStale = options.Today is { } today && pack.IsStale(today),
        };
        return facts with { Caps = [.. CapCheck.Of(pack, facts, verdicts, history.InitialCents)] };
    }

    // The market is closed all Saturday, wherever its week is said to end.
    private bool HeldOverWeekend(Position position)
    {
        var open = position.Open.UtcDateTime;
        var close = position.Close?.UtcDateTime ?? new DateTime(line.End, DateTimeKind.Utc);
        var saturday = open.Date.AddDays(((int)DayOfWeek.Saturday - (int)open.DayOfWeek + 7) % 7).AddHours(12);
        return open < saturday && close > saturday;
    }

    private static bool Within(Deal deal, DateTimeOffset news, NewsTerms rule) => deal.Time >= news - rule.Before && deal.Time <= news + rule.After;
}
