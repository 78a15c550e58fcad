using System.Numerics;

namespace Crpbot.Trading.Replay;

/// <summary>
/// Finds holes in a series that claims to hold every change. Where nearly all gaps between samples are alike, one that is more than an hour and more
/// than twenty times as long as usual (the market's weekend not counted) is a hole: something was not recorded.
/// </summary>
internal sealed class TickGaps
{
    private const int Enough = 50;
    private static readonly long Shortest = TimeSpan.FromHours(1).Ticks;
    private readonly long[] _byLength = new long[64];
    private readonly List<(long From, long To)> _long = [];
    private long _count;

    /// <summary>Two neighbouring samples while a position is open.</summary>
    /// <param name="from">Instant of one, or of the opening.</param>
    /// <param name="to">Instant of the next, or of the closing.</param>
    public void Between(long from, long to)
    {
        var length = to - from;
        if (length <= 0) return;
        _byLength[BitOperations.Log2((ulong)length)]++;
        _count++;
        if (length > Shortest && _long.Count < 10_000) _long.Add((from, to));
    }

    /// <summary>The holes; empty when the series is too short or too irregular to tell.</summary>
    public IEnumerable<(long From, long To)> Holes()
    {
        if (_count < Enough || _long.Count == 0) return [];
        var usual = 0;
        for (long seen = 0; usual < 63; usual++)
        {
            seen += _byLength[usual];
            if (seen * 2 >= _count) break;
        }

        long alike = 0;
        for (var i = 0; i <= Math.Min(63, usual + 3); i++) alike += _byLength[i];
        var limit = Math.Max(Shortest, usual >= 55 ? long.MaxValue : 20 * (1L << (usual + 1)));
        return alike * 100 < _count * 95 ? [] : _long.Where(g => g.To - g.From - Weekend(g.From, g.To) > limit);
    }

    // From Friday 20:00 to Sunday 23:00 UTC the market is closed in summer and in winter, up to an hour at each end.
    private static long Weekend(long from, long to)
    {
        long closed = 0;
        var day = new DateTime(from, DateTimeKind.Utc).Date;
        var friday = day.AddDays(-(((int)day.DayOfWeek + 2) % 7)).AddHours(20);
        for (; friday.Ticks < to; friday = friday.AddDays(7)) closed += Math.Max(0, Math.Min(to, friday.AddHours(51).Ticks) - Math.Max(from, friday.Ticks));
        return closed;
    }
}
