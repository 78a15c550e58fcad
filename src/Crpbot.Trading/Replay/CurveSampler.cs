namespace Crpbot.Trading.Replay;

/// <summary>Thins an equity curve of any length to at most 2,048 stretches while it is seen.</summary>
internal sealed class CurveSampler
{
    private const int Most = 2048;
    private readonly List<CurvePoint> _points = [];
    private long _width = TimeSpan.FromMinutes(1).Ticks;
    private long _from = long.MinValue;
    private long _low;
    private long _high;

    public void See(long ticks, long cents)
    {
        if (ticks - _from < _width && _from != long.MinValue)
        {
            if (cents < _low) _low = cents;
            if (cents > _high) _high = cents;
            return;
        }

        Flush();
        (_from, _low, _high) = (ticks - (ticks % _width), cents, cents);
    }

    public IReadOnlyList<CurvePoint> Points()
    {
        Flush();
        _from = long.MinValue;
        return _points;
    }

    private void Flush()
    {
        if (_from == long.MinValue) return;
        _points.Add(new CurvePoint(_from, _low, _high));
        while (_points.Count >= Most) Halve();
    }

    private void Halve()
    {
        _width *= 2;
        var kept = 0;
        for (var i = 0; i < _points.Count; i++)
        {
            var start = _points[i].UtcTicks - (_points[i].UtcTicks % _width);
            if (kept > 0 && _points[kept - 1].UtcTicks == start)
            {
                var last = _points[kept - 1];
                _points[kept - 1] = new CurvePoint(start, Math.Min(last.LowCents, _points[i].LowCents), Math.Max(last.HighCents, _points[i].HighCents));
            }
            else
            {
                _points[kept++] = _points[i] with { UtcTicks = start };
            }
        }

        _points.RemoveRange(kept, _points.Count - kept);
        if (kept >= Most) _width *= 2;
    }
}
