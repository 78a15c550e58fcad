namespace Crpbot.Trading.History;

/// <summary>One sample of the equity. 16 bytes, because there are millions of them.</summary>
/// <param name="UtcTicks">Instant, UTC, in <see cref="DateTime.Ticks"/>.</param>
/// <param name="EquityCents">Equity in cents.</param>
public readonly record struct EquityPoint(long UtcTicks, long EquityCents)
{
    /// <summary>A sample at an instant.</summary>
    /// <param name="time">Instant; any offset.</param>
    /// <param name="equityCents">Equity in cents.</param>
    public EquityPoint(DateTimeOffset time, long equityCents)
        : this(time.UtcTicks, equityCents)
    {
    }

    /// <summary>The instant, UTC.</summary>
    public DateTimeOffset Time => new(UtcTicks, TimeSpan.Zero);
}
