using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Crpbot.Aws.Model;

namespace Crpbot.Aws.Client.Protocols;

/// <summary>Scalars on the wire: text of a JSON value for a request, JSON of a text in an answer.</summary>
internal static class WireValue
{
    /// <summary>Deepest nesting that is followed in either direction; deeper input or answers are refused.</summary>
    public const int MaxDepth = 100;

    /// <summary>Text of a scalar for a request.</summary>
    /// <exception cref="ArgumentException">The value is a list, an object or null.</exception>
    public static string Text(JsonNode? node, ShapeMember member, string timestampFormat)
    {
        if (node is not JsonValue value) throw new ArgumentException($"'{member.WireName}' must be a single value");
        var text = Plain(value);
        if (member.JsonValue) return Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
        return member.Shape.Kind == ShapeKind.Timestamp ? Instant(text, member.TimestampFormat ?? timestampFormat) : text;
    }

    /// <summary>Text of a JSON scalar without quotes.</summary>
    public static string Plain(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.ToJsonString(),
    };

    /// <summary>JSON of a text in an answer (XML or header).</summary>
    /// <exception cref="FormatException">A number is none.</exception>
    public static JsonNode Read(string text, ShapeKind kind) => kind switch
    {
        ShapeKind.Whole => JsonValue.Create(long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
        ShapeKind.Number => Number(text),
        ShapeKind.Boolean => JsonValue.Create(text.Equals("true", StringComparison.OrdinalIgnoreCase)),
        ShapeKind.Timestamp => JsonValue.Create(IsoInstant(text)),
        _ => JsonValue.Create(text),
    };

    /// <summary>ISO 8601 UTC text of an instant that a service wrote in any of the usual forms; other text stays as it is.</summary>
    public static string IsoInstant(string text)
    {
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > -62135596800m and < 253402300800m)
            return Iso(DateTimeOffset.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond)));
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant) ? Iso(instant) : text;
    }

    private static string Iso(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private static string Instant(string text, string format)
    {
        if (!DateTimeOffset.TryParse(IsoInstant(text), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
            throw new ArgumentException($"'{text}' is not an instant; write it as 2026-01-31T00:00:00Z");
        return format switch
        {
            "rfc822" => instant.UtcDateTime.ToString("R", CultureInfo.InvariantCulture),
            "unixTimestamp" => (instant - DateTimeOffset.UnixEpoch).TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture),
            _ => Iso(instant),
        };
    }

    private static JsonValue Number(string text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? JsonValue.Create(number) : JsonValue.Create(text);
}
