using System.Globalization;

namespace Crpbot.Trading.Replay;

/// <summary>Cents as people read them.</summary>
internal static class MoneyText
{
    /// <summary><c>104,000.00</c>.</summary>
    /// <param name="cents">Cents.</param>
    public static string Of(long cents) => (cents / 100m).ToString("N2", CultureInfo.InvariantCulture);

    /// <summary>Instant as ISO 8601 in UTC, with a fraction only when there is one.</summary>
    /// <param name="utcTicks">Instant.</param>
    public static string Time(long utcTicks) =>
        new DateTime(utcTicks, DateTimeKind.Utc).ToString(utcTicks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>Day as <c>2026-03-29</c>.</summary>
    /// <param name="day">The day.</param>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
