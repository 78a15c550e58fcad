namespace Crpbot.Trading.Replay;

/// <summary>
/// The equity by bar minima: a sample at t is the lowest equity over [t, next sample); the last one covers as much time as the one before it.
/// A minimum is a bound for every moment of its bar, and the equity was there at one of them.
/// </summary>
internal sealed class BarTrail(Watch watch, EquityFeed feed, bool used)
{
    private bool _on;
    private long _start = long.MinValue;
    private long _end;
    private long _value;
    private long _least;
    private long _flat = long.MaxValue;
    private Stretch? _stretch;

    /// <summary>Minimum of the bar that is running or has just ended.</summary>
    public long Value => _value;

    /// <summary>True when the running bar ends before an instant.</summary>
    public bool EndsBefore(long to) => _on && _end <= to;

    /// <summary>True when the bar that runs up to an instant tells the equity just before it.</summary>
    /// <param name="at">Instant.</param>
    /// <param name="look">Always true; the other overload takes part in the bar.</param>
    public bool Covers(long at, bool look) => used && look && _start < at && at <= _end;

    /// <summary>A position is open at an instant: true when a bar covers it, which then counts under the limits of now.</summary>
    /// <param name="at">Instant.</param>
    public bool Covers(long at)
    {
        if (!used) return false;
        _least = long.MaxValue;
        if (!_on && feed.Time == at)
        {
            Begin();
            if (!_on) watch.Exact(_start, _value, Evidence.MinBar);
        }

        if (!_on || at >= _end) return false;
        watch.Max.EquityUnknown();
        _stretch = _stretch?.With(watch) ?? Stretch.Begin(at, watch);
        return true;
    }

    /// <summary>No position is open at an instant.</summary>
    /// <param name="at">Instant.</param>
    /// <param name="own">Equity.</param>
    public void Flat(long at, long own)
    {
        if (_on && at < _end) _flat = Math.Min(_flat, own);
    }

    /// <summary>The bars until an instant, while a position is open.</summary>
    /// <param name="to">First instant that does not belong to them.</param>
    /// <param name="uncovered">Called where no bar follows.</param>
    public void Run(long to, Action<long> uncovered)
    {
        while (true)
        {
            if (_on)
            {
                if (_end > to) return;
                Finish();
                After(to, uncovered);
            }

            if (feed.Time >= to) return;
            Begin();
            watch.Max.EquityUnknown();
            if (!_on) Alone(uncovered);
            else if (_end > to) _stretch = Stretch.Begin(_start, watch);
            else Whole(to, uncovered);
        }
    }

    /// <summary>The bars until an instant, while no position is open.</summary>
    /// <param name="to">First instant that does not belong to them.</param>
    /// <param name="own">Equity.</param>
    public void RunFlat(long to, long own)
    {
        while (true)
        {
            if (_on)
            {
                if (_end > to) return;
                Finish();
            }

            if (feed.Time >= to) return;
            Begin();
            _flat = own;
            if (_on && _end <= to) _on = false;
        }
    }

    /// <summary>Tells the running bar.</summary>
    public void Finish()
    {
        if (_on && _stretch is not null) watch.Somewhere(_stretch, _value, Evidence.MinBar, isBound: true, isReached: _value < _flat);
        (_on, _stretch, _flat) = (false, null, long.MaxValue);
    }

    // A bar under one limit with a position open all the time.
    private void Whole(long to, Action<long> uncovered)
    {
        if (_value < _least)
        {
            _least = _value;
            watch.Exact(_start, _value, Evidence.MinBar);
        }
        else
        {
            watch.Curve.See(_start, _value);
        }

        _on = false;
        After(to, uncovered);
    }

    // Only after the last bar nothing follows at once.
    private void After(long to, Action<long> uncovered)
    {
        if (feed.Time != _end && _end < to) uncovered(_end);
    }

    // The only sample of a series: how long its bar is, nobody says.
    private void Alone(Action<long> uncovered)
    {
        watch.Exact(_start, _value, Evidence.MinBar);
        uncovered(_start);
    }

    private void Begin()
    {
        var before = _start;
        (_start, _value) = (feed.Time, feed.Cents);
        for (feed.Move(); feed.Time == _start; feed.Move()) _value = Math.Min(_value, feed.Cents);
        _end = feed.Has ? feed.Time : _start + (before == long.MinValue ? 0 : _start - before);
        (_on, _stretch, _flat) = (_end > _start, null, long.MaxValue);
    }
}
