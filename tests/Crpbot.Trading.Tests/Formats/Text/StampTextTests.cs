using System.Globalization;
using Crpbot.Trading.Formats.Text;

namespace Crpbot.Trading.Tests.Formats.Text;

public sealed class StampTextTests
{
    [Theory]
    [InlineData("2026.03.09 14:05:06", "2026-03-09T14:05:06.000")]
    [InlineData("2026.03.09 14:05", "2026-03-09T14:05:00.000")]
    [InlineData("2026-03-09 14:05:06", "2026-03-09T14:05:06.000")]
    [InlineData("2026/03/09 14:05:06.789", "2026-03-09T14:05:06.789")]
    [InlineData("2026-03-09T14:05:06.789123", "2026-03-09T14:05:06.789")]
    [InlineData("09/03/2026 14:05:06.789", "2026-03-09T14:05:06.789")]
    [InlineData("9.3.2026 4:05", "2026-03-09T04:05:00.000")]
    [InlineData("09/03/2026 02:05:06 PM", "2026-03-09T14:05:06.000")]
    [InlineData("09/03/2026 12:05:06 am", "2026-03-09T00:05:06.000")]
    [InlineData("09 Mar 2026 14:05:06.789", "2026-03-09T14:05:06.789")]
    [InlineData("9 March 2026, 14:05", "2026-03-09T14:05:00.000")]
    [InlineData("1773065106", "2026-03-09T14:05:06.000")]
    [InlineData("1773065106789", "2026-03-09T14:05:06.789")]
    [InlineData("1773065106.5", "2026-03-09T14:05:06.500")]
    public void Time_is_read(string text, string shown)
    {
        Assert.True(StampText.TryRead(text, DayOrder.DayFirst, out var stamp));
        Assert.Equal(shown, stamp.Shown.ToString("yyyy-MM-dd'T'HH:mm:ss.fff", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Month_comes_first_when_the_file_says_so()
    {
        Assert.True(StampText.TryRead("03/09/2026 14:05", DayOrder.MonthFirst, out var stamp));
        Assert.Equal(new DateTime(2026, 3, 9, 14, 5, 0, DateTimeKind.Unspecified), stamp.Shown);
    }

    [Theory]
    [InlineData("2026-03-09T14:05:06Z", 0)]
    [InlineData("2026-03-09 14:05:06+02:00", 120)]
    [InlineData("2026-03-09 14:05:06 -0530", -330)]
    [InlineData("2026-03-09 14:05:06+01", 60)]
    public void Offset_is_read(string text, int minutes)
    {
        Assert.True(StampText.TryRead(text, DayOrder.DayFirst, out var stamp));
        Assert.Equal(TimeSpan.FromMinutes(minutes), stamp.Offset);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026.03.09")]
    [InlineData("2026.13.09 14:05")]
    [InlineData("2026.02.30 14:05")]
    [InlineData("2026.03.09 24:05")]
    [InlineData("2026.03.09 14:60")]
    [InlineData("2026.03.09 14:05:60")]
    [InlineData("2026.03.09 14:05:06.")]
    [InlineData("2026.03.09 14:05 o'clock")]
    [InlineData("2026.03.09 14:05+15:00")]
    [InlineData("0026.03.09 14:05")]
    [InlineData("13/13/2026 14:05")]
    [InlineData("09/03/2026 13:05 PM")]
    [InlineData("12345")]
    [InlineData("yesterday at noon")]
    public void What_is_no_time_is_refused(string text) => Assert.False(StampText.TryRead(text, DayOrder.DayFirst, out _));

    [Theory]
    [InlineData("25/03/2026 14:05", DayOrder.DayFirst)]
    [InlineData("03/25/2026 14:05", DayOrder.MonthFirst)]
    [InlineData("03/04/2026 14:05", null)]
    [InlineData("2026/03/25 14:05", null)]
    public void Date_tells_the_order_of_its_parts_where_it_can(string text, object? order) => Assert.Equal((DayOrder?)order, StampText.Evidence(text));
}
