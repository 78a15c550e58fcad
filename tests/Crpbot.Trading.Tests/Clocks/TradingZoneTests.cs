using System.Globalization;
using Crpbot.Trading.Clocks;

namespace Crpbot.Trading.Tests.Clocks;

public sealed class TradingZoneTests
{
    [Theory]
    [InlineData("UTC", "2026-07-01T12:00", "2026-07-01T12:00")]
    [InlineData("+02:00", "2026-07-01T12:00", "2026-07-01T14:00")]
    [InlineData("-05:30", "2026-07-01T12:00", "2026-07-01T06:30")]
    [InlineData("Europe/Prague", "2026-01-15T23:00", "2026-01-16T00:00")]
    [InlineData("Europe/Prague", "2026-07-15T22:00", "2026-07-16T00:00")]
    [InlineData("platform", "2026-01-15T22:00", "2026-01-16T00:00")]
    [InlineData("platform", "2026-03-16T21:00", "2026-03-17T00:00")] // New York has changed, Prague has not: two hours apart
    [InlineData("platform", "2026-07-15T21:00", "2026-07-16T00:00")]
    public void Clock_shows_the_local_time_of_an_instant_and_back(string zone, string utc, string local)
    {
        var clock = TradingZone.Parse(zone);
        Assert.Equal(Time(local), clock.Local(Time(utc).Ticks));
        Assert.Equal(Time(utc).Ticks, clock.ToUtc(Time(local)));
    }

    [Fact]
    public void Time_shown_twice_is_the_earlier_instant()
    {
        var clock = TradingZone.Parse("Europe/Prague");
        Assert.True(clock.IsAmbiguous(Time("2026-10-25T02:30")));
        Assert.Equal(Time("2026-10-25T00:30").Ticks, clock.ToUtc(Time("2026-10-25T02:30")));
    }

    [Fact]
    public void Skipped_time_is_read_by_the_clock_before_the_change() =>
        Assert.Equal(Time("2026-03-29T01:30").Ticks, TradingZone.Parse("Europe/Prague").ToUtc(Time("2026-03-29T02:30")));

    [Theory]
    [InlineData("Prague")]
    [InlineData("Europe/Nowhere")]
    [InlineData("+2")]
    [InlineData("")]
    public void Unknown_clock_is_an_error_with_a_cure(string zone) =>
        Assert.NotNull(Assert.Throws<Core.UserError>(() => TradingZone.Parse(zone)).Cure);

    private static DateTime Time(string text) => DateTime.ParseExact(text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}
