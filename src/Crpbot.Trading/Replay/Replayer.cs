using Crpbot.Core;
using Crpbot.Trading.History;
using Crpbot.Trading.Packs;

namespace Crpbot.Trading.Replay;

/// <summary>Replays a history against a rule pack.</summary>
public static class Replayer
{
    /// <summary>Replays.</summary>
    /// <param name="history">The history.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="options">What else is known.</param>
    /// <param name="stream">Equity that is too long for memory; null for that of the history.</param>
    /// <exception cref="UserError">The history is impossible: no capital, samples out of order, a time of another century.</exception>
    public static ReplayResult Run(TradeHistory history, FirmPack pack, ReplayOptions options, EquitySource? stream = null)
    {
        if (history.InitialCents <= 0) throw new UserError($"history '{history.Id}' has no initial capital", "give it with --initial, or as initial_cents in the history");
        var notes = history.Notes.ToList();
        var (samples, coverage) = stream is null ? (history.Equity, history.Coverage) : (stream.Points, stream.Coverage);
        if (stream is null && history.Equity.Count == 0) coverage = EquityCoverage.None;
        var (first, last) = stream is not null ? (stream.FirstTicks, stream.LastTicks) : history.Equity.Count > 0 ? (history.Equity[0].UtcTicks, history.Equity[^1].UtcTicks) : (0, 0);
        var line = Timeline.Of(history, first, last, notes);
        using var feed = new EquityFeed(coverage == EquityCoverage.None ? [] : samples);
        var pass = new ReplayPass(history, pack, line, feed, coverage);
        pass.Run();
        var days = new DayClock(pack.Clock.Zone, pack.Clock.Reset);
        var holes = Holes(pass, days, notes);
        LeftOut(pass, days, line, notes);
        notes.AddRange(pass.Check.Notes());
        var initialDeposit = InitialDeposit.Is(history, line);
        if (initialDeposit) notes.Add(new HistoryNote(HistoryNoteKind.Remark, "the first deposit is the initial capital and no further money"));
        var rows = Marked(pass.Watch.Rows(pass.Balance), line, days, holes);
        var (daily, max) = (pass.Watch.DailyJudge?.Result(), pass.Watch.MaxJudge.Result());
        var facts = new FactFinder(history, pack, line, days).Find(rows, (daily, max), pass.Balance, options, initialDeposit ? history.InitialCents : 0);
        return new ReplayResult(history.Id, pack, daily, max, rows, facts, notes, pass.Watch.Curve.Points(), feed.Count);
    }

    private static HashSet<DateOnly> Holes(ReplayPass pass, DayClock days, List<HistoryNote> notes)
    {
        var dark = new HashSet<DateOnly>();
        foreach (var (from, to) in pass.Ticks.Gaps.Holes())
        {
            var day = days.Day(from);
            var reason = $"the equity ticks have a hole from {MoneyText.Time(from)} to {MoneyText.Time(to)} while a position is open";
            notes.Add(new HistoryNote(HistoryNoteKind.Gap, reason));
            if (pass.Watch.SeesEquity.Daily) pass.Watch.DailyJudge!.Unknown(from, day, reason, "the ticks that are missing");
            if (pass.Watch.SeesEquity.Max) pass.Watch.MaxJudge.Unknown(from, day, reason, "the ticks that are missing");
            for (; day <= days.Day(to); day = day.AddDays(1)) dark.Add(day);
        }

        return dark;
    }

    private static void LeftOut(ReplayPass pass, DayClock days, Timeline line, List<HistoryNote> notes)
    {
        if (notes.Find(n => n.Kind == HistoryNoteKind.LeftOut) is not { } note) return;
        pass.Watch.DailyJudge?.Unknown(line.Start, days.Day(line.Start), note.Message, "the rows that were left out");
        pass.Watch.MaxJudge.Unknown(line.Start, days.Day(line.Start), note.Message, "the rows that were left out");
    }

    private static List<DayRow> Marked(IReadOnlyList<DayRow> rows, Timeline line, DayClock days, HashSet<DateOnly> dark)
    {
        var traded = line.Positions.Select(p => days.Day(p.Open.UtcTicks)).ToHashSet();
        return [.. rows.Select(r => r with { Traded = traded.Contains(r.Day), Covered = r.Covered && !dark.Contains(r.Day) })];
    }
}
