using Crpbot.Trading.History;

namespace Crpbot.Trading.Replay;

/// <summary>How much was traded at once and how fast.</summary>
internal static class Activity
{
    /// <summary>Most positions open at the same time.</summary>
    public static Peak Simultaneous(Timeline line) => Sweep(line, _ => 1);

    /// <summary>Most lots open at the same time; null when a position has no volume.</summary>
    public static Peak? Lots(Timeline line) => line.Positions.Exists(p => p.Lots is null) || line.Positions.Count == 0 ? null : Sweep(line, p => p.Lots!.Value);

    /// <summary>Instants at which orders were sent; the openings when the history holds no orders.</summary>
    public static long[] OrderTimes(TradeHistory history, Timeline line) =>
        [.. (history.Orders.Count > 0 ? history.Orders.Select(o => o.Time.UtcTicks) : line.Positions.Select(p => p.Open.UtcTicks)).Order()];

    /// <summary>Most orders in any 60 minutes: those at most 60 minutes before one of them, the end not included.</summary>
    /// <param name="times">Instants in order.</param>
    public static Peak PerHour(long[] times)
    {
        var most = default(Peak);
        var first = 0;
        for (var i = 0; i < times.Length; i++)
        {
            while (times[i] - times[first] >= TimeSpan.TicksPerHour) first++;
            if (i - first + 1 > most.Value) most = new Peak(i - first + 1, times[i]);
        }

        return most;
    }

    /// <summary>Most orders in a day of the pack.</summary>
    /// <param name="times">Instants in order.</param>
    /// <param name="days">The days.</param>
    public static Peak PerDay(long[] times, DayClock days)
    {
        var most = default(Peak);
        foreach (var day in times.GroupBy(days.Day))
            if (day.Count() > most.Value) most = new Peak(day.Count(), day.First());
        return most;
    }

    private static Peak Sweep(Timeline line, Func<Position, decimal> weight)
    {
        var (most, now, c) = (default(Peak), 0m, 0);
        foreach (var (at, position) in line.Opens)
        {
            for (; c < line.Closes.Length && line.Closes[c].At <= at; c++) now -= weight(line.Closes[c].Position);
            now += weight(position);
            if (now > most.Value) most = new Peak(now, at);
        }

        return most;
    }
}
