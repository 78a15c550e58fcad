namespace Crpbot.Trading.Replay;

/// <summary>What is gathered of the day that is running.</summary>
internal sealed class DayTally(DateOnly day, long start)
{
    private long? _lowest;
    private long _lowestAt;
    private long? _daily;
    private long? _max;

    public DateOnly Day => day;

    public long Closed { get; set; }

    public bool Covered { get; set; } = true;

    public void See(long ticks, long equity, LimitRange? dailyLimit, LimitRange maxLimit)
    {
        if (_lowest is null || equity < _lowest) (_lowest, _lowestAt) = (equity, ticks);
        if (dailyLimit is { IsExact: true } daily && (_daily is null || equity - daily.High < _daily)) _daily = equity - daily.High;
        if (maxLimit.IsExact && (_max is null || equity - maxLimit.High < _max)) _max = equity - maxLimit.High;
    }

    public DayRow Row(DailyLimit? daily, MaxLimit max, long balance) => new(
        day,
        start,
        daily is { Reference.IsExact: true } ? daily.Reference.Low : null,
        daily is { Limit.IsExact: true } ? daily.Limit.Low : null,
        max.Limit.IsExact ? max.Limit.Low : null,
        _lowest,
        _lowestAt,
        _daily,
        _max,
        Closed,
        balance,
        Covered,
        Traded: false);
}
