using System.Globalization;

namespace Crpbot.Trading.Formats.Text;

/// <summary>
/// Times as platforms write them: <c>2026.03.09 14:05[:06[.789]]</c> with points, dashes or slashes, <c>T</c> or a space and an optional <c>Z</c> or
/// offset; <c>09/03/2026 14:05:06.789</c> with an optional AM/PM; <c>09 Mar 2026 14:05:06</c>; seconds or milliseconds since 1970.
/// </summary>
internal static class StampText
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Reads a time.</summary>
    /// <param name="text">As it stands in the file.</param>
    /// <param name="order">How a date that does not start with the year is read.</param>
    /// <param name="stamp">The time.</param>
    /// <returns>False when the text is no time.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, DayOrder order, out TimeStamp stamp)
    {
        stamp = default;
        text = text.Trim();
        if (text.Length is < 10 or > 40) return Epoch(text, out stamp);
        var cursor = new TimeCursor(text);
        if (!Date(ref cursor, order, out var date)) return Epoch(text, out stamp);
        if (!cursor.Skip('T') && !cursor.Spaces()) return false;
        if (!Clock(ref cursor, out var clock)) return false;
        var half = cursor.Half();
        if (half != 0 && (clock.Hours is < 1 or > 12)) return false;
        if (half == 'a' && clock.Hours == 12) clock -= TimeSpan.FromHours(12);
        if (half == 'p' && clock.Hours < 12) clock += TimeSpan.FromHours(12);
        var offset = cursor.Offset(out var valid);
        if (!valid || !cursor.AtEnd) return false;
        stamp = new TimeStamp(date + clock, offset, IsEpoch: false);
        return true;
    }

    /// <summary>What a date says about the order of its parts; null when it can be read in both ways or starts with the year.</summary>
    /// <param name="text">As it stands in the file.</param>
    public static DayOrder? Evidence(ReadOnlySpan<char> text)
    {
        var cursor = new TimeCursor(text.Trim());
        if (cursor.Number(1, 2) is not { } first || !cursor.Separator() || cursor.Number(1, 2) is not { } second || !cursor.Separator()) return null;
        if (first > 12 && second <= 12) return DayOrder.DayFirst;
        return second > 12 && first <= 12 ? DayOrder.MonthFirst : null;
    }

    private static bool Date(ref TimeCursor cursor, DayOrder order, out DateTime date)
    {
        date = default;
        int? year, month, day;
        if (cursor.DigitsAhead >= 4)
        {
            year = cursor.Number(4, 4);
            if (!cursor.Separator()) return false;
            month = cursor.Number(1, 2);
            if (!cursor.Separator()) return false;
            day = cursor.Number(1, 2);
        }
        else
        {
            var first = cursor.Number(1, 2);
            if (!cursor.Separator() && !cursor.Spaces()) return false;
            var named = cursor.Word(Months);
            var second = named > 0 ? named : cursor.Number(1, 2);
            if (!cursor.Separator() && !cursor.Spaces()) return false;
            year = cursor.Number(4, 4);
            (day, month) = named > 0 || order == DayOrder.DayFirst ? (first, second) : (second, first);
        }

        if (year is null or < 1970 or > 2200 || month is null or < 1 or > 12 || day is null or < 1 || day > DateTime.DaysInMonth(year.Value, month.Value)) return false;
        date = new DateTime(year.Value, month.Value, day.Value, 0, 0, 0, DateTimeKind.Unspecified);
        return true;
    }

    private static bool Clock(ref TimeCursor cursor, out TimeSpan clock)
    {
        clock = default;
        if (cursor.Number(1, 2) is not (>= 0 and < 24 and var hour) || !cursor.Skip(':') || cursor.Number(2, 2) is not (>= 0 and < 60 and var minute)) return false;
        var (second, ticks) = (0, 0L);
        if (cursor.Skip(':'))
        {
            if (cursor.Number(2, 2) is not (>= 0 and < 60 and var read)) return false;
            second = read;
            if ((cursor.Skip('.') || cursor.Skip(',')) && !cursor.Fraction(out ticks)) return false;
        }

        clock = new TimeSpan(hour, minute, second) + TimeSpan.FromTicks(ticks);
        return true;
    }

    private static bool Epoch(ReadOnlySpan<char> text, out TimeStamp stamp)
    {
        stamp = default;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return false;
        if (value >= 100_000_000_000m) value /= 1000;
        if (value is < 100_000_000m or > 7_258_118_400m) return false;
        stamp = new TimeStamp(new DateTime(DateTime.UnixEpoch.Ticks + (long)(value * TimeSpan.TicksPerSecond), DateTimeKind.Unspecified), null, IsEpoch: true);
        return true;
    }
}
