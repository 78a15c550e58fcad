namespace Crpbot.Trading.History;

/// <summary>Times as files write them.</summary>
public static class TimeText
{
    /// <summary>Reads ISO 8601 (<c>2026-03-29T22:00:00Z</c>, with or without fraction; a blank may stand for the T; without an offset it is UTC).</summary>
    /// <param name="text">ASCII.</param>
    /// <param name="utcTicks">The instant.</param>
    /// <returns>False when it is no such time.</returns>
    public static bool TryIso(ReadOnlySpan<byte> text, out long utcTicks)
    {
        utcTicks = 0;
        if (text.Length < 10 || text[4] != '-' || text[7] != '-' || !Number(text[..4], out var year) || !Number(text.Slice(5, 2), out var month) || !Number(text.Slice(8, 2), out var day)) return false;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        var ticks = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc).Ticks;
        var rest = text[10..];
        if (rest.Length > 0 && rest[0] is (byte)'T' or (byte)' ' or (byte)'t')
        {
            if (rest.Length < 6 || rest[3] != ':' || !Number(rest.Slice(1, 2), out var hour) || !Number(rest.Slice(4, 2), out var minute) || hour > 23 || minute > 59) return false;
            ticks += (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute);
            rest = rest[6..];
            if (rest.Length >= 3 && rest[0] == ':')
            {
                if (!Number(rest.Slice(1, 2), out var second) || second > 59) return false;
                ticks += second * TimeSpan.TicksPerSecond;
                rest = rest[3..];
                if (rest.Length > 0 && rest[0] is (byte)'.' or (byte)',' && !Fraction(ref rest, ref ticks)) return false;
            }
        }

        if (!Offset(rest, out var offset) || ticks - offset < 0 || ticks - offset > DateTime.MaxValue.Ticks) return false;
        utcTicks = ticks - offset;
        return true;
    }

    /// <summary>Reads ISO 8601.</summary>
    /// <param name="text">Text.</param>
    /// <param name="time">The instant.</param>
    public static bool TryIso(string text, out DateTimeOffset time)
    {
        var ok = TryIso(System.Text.Encoding.ASCII.GetBytes(text), out var ticks);
        time = new DateTimeOffset(ticks, TimeSpan.Zero);
        return ok;
    }

    private static bool Fraction(ref ReadOnlySpan<byte> rest, ref long ticks)
    {
        var (i, unit) = (1, TimeSpan.TicksPerSecond);
        for (; i < rest.Length && rest[i] is >= (byte)'0' and <= (byte)'9'; i++)
        {
            unit /= 10;
            ticks += (rest[i] - '0') * unit;
        }

        rest = rest[i..];
        return i > 1;
    }

    private static bool Offset(ReadOnlySpan<byte> rest, out long ticks)
    {
        ticks = 0;
        if (rest.Length == 0 || rest is [(byte)'Z'] or [(byte)'z']) return true;
        if (rest[0] is not ((byte)'+' or (byte)'-') || rest.Length is not (3 or 5 or 6) || !Number(rest.Slice(1, 2), out var hours)) return false;
        var minutes = 0;
        if (rest.Length > 3 && !Number(rest[^2..], out minutes)) return false;
        if (rest.Length == 6 && rest[3] != ':') return false;
        if (hours > 18 || minutes > 59) return false;
        ticks = ((hours * 60) + minutes) * TimeSpan.TicksPerMinute * (rest[0] == '-' ? -1 : 1);
        return true;
    }

    private static bool Number(ReadOnlySpan<byte> digits, out int value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9') return false;
            value = (value * 10) + digit - '0';
        }

        return true;
    }
}
