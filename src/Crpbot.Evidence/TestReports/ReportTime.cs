using System.Globalization;

namespace Crpbot.Evidence.TestReports;

/// <summary>Reads the times that reports and metric files state.</summary>
internal static class ReportTime
{
    private const long LargestSecond = 253402300799;

    /// <summary>Reads an ISO 8601 text (without a zone it counts as UTC) or a number of seconds or milliseconds since 1970.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The instant in UTC; null when it is none.</returns>
    public static DateTimeOffset? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return OfNumber(number);
        return char.IsAsciiDigit(text.AsSpan().Trim()[0]) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant
            : null;
    }

    // Numbers before 2001 are versions or counters, not times.
    private static DateTimeOffset? OfNumber(double number)
    {
        if (number is >= 1e12 and < 1e15) number /= 1000;
        return number is >= 1e9 and <= LargestSecond ? DateTimeOffset.UnixEpoch.AddSeconds(number) : null;
    }
}
