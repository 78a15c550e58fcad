using Crpbot.Core;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Replay;

/// <summary>Equity samples, one ahead.</summary>
internal sealed class EquityFeed : IDisposable
{
    private readonly IEnumerator<EquityPoint> _points;

    public EquityFeed(IEnumerable<EquityPoint> points)
    {
        _points = points.GetEnumerator();
        Move();
    }

    /// <summary>True when there is a sample.</summary>
    public bool Has { get; private set; }

    /// <summary>Its instant; <see cref="long.MaxValue"/> when there is none.</summary>
    public long Time { get; private set; } = long.MinValue;

    /// <summary>Its value.</summary>
    public long Cents { get; private set; }

    /// <summary>How many samples were passed.</summary>
    public long Count { get; private set; }

    /// <summary>Goes on to the next sample.</summary>
    /// <exception cref="UserError">It is older than the one before.</exception>
    public void Move()
    {
        if (!_points.MoveNext())
        {
            (Has, Time) = (false, long.MaxValue);
            return;
        }

        var next = _points.Current;
        if (next.UtcTicks < Time) throw new UserError($"equity samples are out of order: {MoneyText.Time(next.UtcTicks)} follows {MoneyText.Time(Time)}", "sort the samples by time");
        Count++;
        (Has, Time, Cents) = (true, next.UtcTicks, next.EquityCents);
    }

    public void Dispose() => _points.Dispose();
}
