using Crpbot.Trading.Clocks;

namespace Crpbot.Trading.Replay;

/// <summary>The days of a pack: they begin at the reset time of its zone, and have 23 or 25 hours when the clock is changed.</summary>
/// <param name="zone">Zone.</param>
/// <param name="reset">Time of day.</param>
internal sealed class DayClock(TradingZone zone, TimeSpan reset)
{
    // A session that begins in the evening is the day on which it ends.
    private readonly int _shift = reset >= TimeSpan.FromHours(12) ? 1 : 0;

    /// <summary>The day of an instant.</summary>
    /// <param name="utcTicks">Instant.</param>
    public DateOnly Day(long utcTicks)
    {
        var day = DateOnly.FromDateTime(zone.Local(utcTicks) - reset).AddDays(_shift);

        // Where the clock is put back over the reset, the second hour does not begin the day again.
        return utcTicks < Start(day) ? day.AddDays(-1) : utcTicks >= Start(day.AddDays(1)) ? day.AddDays(1) : day;
    }

    /// <summary>The instant at which a day begins.</summary>
    /// <param name="day">The day.</param>
    public long Start(DateOnly day) => zone.ToUtc(day.AddDays(-_shift).ToDateTime(TimeOnly.MinValue) + reset);
}
