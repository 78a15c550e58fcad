namespace Crpbot.Trading.Replay;

/// <summary>A stretch of time in which a position is open, with the limits that held in it.</summary>
/// <param name="From">Its first instant.</param>
/// <param name="Day">Its first day.</param>
/// <param name="Daily">Lowest and highest daily limit in it.</param>
/// <param name="Max">Lowest and highest maximum loss limit in it.</param>
internal sealed record Stretch(long From, DateOnly Day, LimitRange Daily, LimitRange Max)
{
    /// <summary>A stretch that begins now.</summary>
    public static Stretch Begin(long ticks, Watch watch) => new(ticks, watch.Today.Day, watch.Daily?.Limit ?? default, watch.Max.Limit);

    /// <summary>The stretch goes on under the limits of now.</summary>
    public Stretch With(Watch watch) => this with { Daily = Union(Daily, watch.Daily?.Limit ?? default), Max = Union(Max, watch.Max.Limit) };

    private static LimitRange Union(LimitRange a, LimitRange b) => new(Math.Min(a.Low, b.Low), Math.Max(a.High, b.High));
}
