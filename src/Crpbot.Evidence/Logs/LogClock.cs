using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Crpbot.Evidence.Logs;

/// <summary>Reads the time of log lines: ISO 8601 with space or T, point or comma before the fraction, in brackets or not; seconds since 1970; fields of JSON lines; or a format given.</summary>
internal sealed class LogClock
{
    private static readonly string[] Fields = ["timestamp", "time", "ts", "@timestamp", "asctime", "datetime"];
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");
    private readonly string? _format;
    private readonly TimeZoneInfo _zone;

    /// <summary>Creates a clock.</summary>
    /// <param name="format">.NET format of the time at the start of a line; null to recognise the usual ones.</param>
    /// <param name="zone">Zone of times without one.</param>
    public LogClock(string? format, TimeZoneInfo zone) => (_format, _zone) = (format, zone);

    /// <summary>The time of a line.</summary>
    /// <param name="line">The line.</param>
    /// <returns>In UTC; null when there is none.</returns>
    public DateTimeOffset? Read(string line)
    {
        var text = line.AsSpan().TrimStart();
        if (text.Length > 0 && text[0] == '{') return OfJson(line);
        text = text.TrimStart("[(<\"");
        if (_format is not null) return Exact(text);
        if (text.Length >= 10 && char.IsAsciiDigit(text[0])) return text[4] is '-' or '/' ? Iso(text) : Seconds(text);
        return null;
    }

    private DateTimeOffset? Exact(ReadOnlySpan<char> text)
    {
        // A format can stand for more or fewer characters than it has itself (MMM, ffff, zzz).
        for (var length = Math.Min(text.Length, _format!.Length + 6); length >= Math.Max(4, _format.Length - 4); length--)
            if (DateTime.TryParseExact(text[..length], _format, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var time)) return time.Kind == DateTimeKind.Utc ? new DateTimeOffset(time) : InZone(time);
        return null;
    }

    private DateTimeOffset? Iso(ReadOnlySpan<char> text)
    {
        Span<char> plain = stackalloc char[40];
        var length = 0;
        for (; length < Math.Min(text.Length, plain.Length); length++)
        {
            var c = text[length];
            if (length == 10 && c is ' ' or '_') c = 'T';
            else if (c == '/') c = '-';
            else if (c == ',') c = '.';
            if (!char.IsAsciiDigit(c) && c is not ('-' or ':' or 'T' or '.' or 'Z' or '+')) break;
            plain[length] = c;
        }

        var stamp = plain[..length].TrimEnd(".-:+");
        if (!DateTimeOffset.TryParse(stamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) || stamp.Length < 16) return null;
        var hasZone = stamp[^1] == 'Z' || stamp[11..].IndexOfAny('+', '-') >= 0;
        return hasZone ? time.ToUniversalTime() : InZone(time.UtcDateTime);
    }

    private static DateTimeOffset? Seconds(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(Digits);
        var digits = length < 0 ? text : text[..length];
        return double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 1e9 and < 1e13
            ? DateTimeOffset.UnixEpoch.AddSeconds(number >= 1e11 ? number / 1000 : number)
            : null;
    }

    private DateTimeOffset? OfJson(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            foreach (var field in Fields)
                if (root.TryGetProperty(field, out var value)) return value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? Read(value.ToString() is ['{', ..] ? string.Empty : value.ToString()) : null;
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private DateTimeOffset InZone(DateTime time)
    {
        var local = DateTime.SpecifyKind(time, DateTimeKind.Unspecified);
        return new DateTimeOffset(local, _zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
