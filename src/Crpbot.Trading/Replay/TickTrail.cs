namespace Crpbot.Trading.Replay;

/// <summary>The equity by ticks while positions are open: it stays as it is until the next tick, over midnight too.</summary>
internal sealed class TickTrail(Watch watch, EquityFeed feed)
{
    private long _last;
    private long _lowest;

    /// <summary>True while a position is open and ticks cover it.</summary>
    public bool Covered { get; private set; }

    /// <summary>The equity now.</summary>
    public long Held { get; private set; }

    public TickGaps Gaps { get; } = new();

    /// <summary>The first position opens.</summary>
    /// <param name="at">Instant.</param>
    /// <param name="own">Equity before any price has moved.</param>
    /// <param name="covered">True when ticks follow before the last position closes.</param>
    public void Enter(long at, long own, bool covered) => (Covered, Held, _last) = (covered, own, at);

    /// <summary>The last position closes.</summary>
    /// <param name="at">Instant.</param>
    public void Leave(long at)
    {
        if (Covered) Gaps.Between(_last, at);
        Covered = false;
    }

    /// <summary>A commission, deposit or credit changes the equity without a price.</summary>
    /// <param name="cents">Its amount.</param>
    public void Shift(long cents) => Held += cents;

    /// <summary>Something happened; the equity of before is held against the limits of now.</summary>
    /// <param name="at">Instant.</param>
    public void Hold(long at)
    {
        _lowest = Held;
        watch.Exact(at, Held, Evidence.Tick);
    }

    /// <summary>The ticks until an instant. Between two events only a new low or (for a limit that follows the equity) a new high can change anything.</summary>
    /// <param name="to">First instant that does not belong to them.</param>
    public void Run(long to)
    {
        var curve = watch.Curve;
        var peak = watch.Max.FollowsEquity ? watch.Max.Peak.Low : long.MaxValue;
        for (; feed.Time < to; feed.Move())
        {
            var (time, cents) = (feed.Time, feed.Cents);
            Gaps.Between(_last, time);
            _last = time;
            Held = cents;
            if (cents < _lowest)
            {
                _lowest = cents;
                watch.Exact(time, cents, Evidence.Tick);
                continue;
            }

            curve.See(time, cents);
            if (cents <= peak) continue;
            watch.Max.Equity(cents);
            (peak, _lowest) = (cents, cents);
        }
    }
}
