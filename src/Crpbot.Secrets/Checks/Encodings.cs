using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Crpbot.Secrets.Judging;

namespace Crpbot.Secrets.Checks;

/// <summary>Credentials whose text is an encoding of something with structure.</summary>
internal static class Encodings
{
    private const int MaxDecoded = 64 * 1024;
    private const long DiscordEpoch = 1_420_070_400_000;

    /// <summary>Decodes Base64 or URL-safe Base64 with or without padding; null when it is none.</summary>
    /// <param name="value">Digits.</param>
    public static byte[]? FromBase64(ReadOnlySpan<byte> value)
    {
        value = value.TrimEnd((byte)'=');
        if (value.Length is 0 or > MaxDecoded || value.Length % 4 == 1) return null;
        var digits = new byte[(value.Length + 3) / 4 * 4];
        digits.AsSpan().Fill((byte)'=');
        for (var i = 0; i < value.Length; i++)
            digits[i] = value[i] switch { (byte)'-' => (byte)'+', (byte)'_' => (byte)'/', var same => same };
        var bytes = new byte[digits.Length / 4 * 3];
        return System.Buffers.Text.Base64.DecodeFromUtf8(digits, bytes, out _, out var written) == OperationStatus.Done ? bytes[..written] : null;
    }

    /// <summary>True for Base64.</summary>
    /// <param name="value">Digits.</param>
    public static bool IsBase64(ReadOnlySpan<byte> value) => FromBase64(value) is not null;

    /// <summary>True when 40 Base64 digits stand in a row somewhere: a line of a key, as against words that stand for one.</summary>
    /// <param name="value">Text.</param>
    public static bool HasBase64Line(ReadOnlySpan<byte> value)
    {
        var run = 0;
        foreach (var b in value)
        {
            run = char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/' ? run + 1 : 0;
            if (run == 40) return true;
        }

        return false;
    }

    /// <summary>True for Base64 of a JSON object.</summary>
    /// <param name="value">Digits.</param>
    public static bool IsBase64Json(ReadOnlySpan<byte> value) => FromBase64(value) is { } bytes && IsJsonObject(bytes, null);

    /// <summary>True for Base64 of <c>user:password</c> in printable characters with neither side empty or a placeholder.</summary>
    /// <param name="value">Digits.</param>
    public static bool IsBase64UserPassword(ReadOnlySpan<byte> value)
    {
        if (FromBase64(value) is not { } bytes) return false;
        var colon = bytes.AsSpan().IndexOf((byte)':');
        if (colon < 1 || colon == bytes.Length - 1 || bytes.AsSpan().IndexOfAnyInRange((byte)0, (byte)0x1F) >= 0) return false;
        return !Placeholder.IsPlaceholder(bytes.AsSpan(colon + 1));
    }

    /// <summary>True for a JSON Web Token (RFC 7519): header with <c>alg</c> and payload decode to JSON.</summary>
    /// <param name="value">Three parts joined by dots.</param>
    public static bool IsJwt(ReadOnlySpan<byte> value)
    {
        var first = value.IndexOf((byte)'.');
        if (first < 0) return false;
        var rest = value[(first + 1)..];
        var second = rest.IndexOf((byte)'.');
        var payload = second < 0 ? rest : rest[..second];
        return FromBase64(value[..first]) is { } header && IsJsonObject(header, "alg") && (FromBase64(payload) is { } claims && IsJsonObject(claims, null));
    }

    /// <summary>True for a PyPI token: a macaroon whose location is pypi.org or test.pypi.org.</summary>
    /// <param name="value">Token with its <c>pypi-</c> prefix.</param>
    public static bool IsPyPiMacaroon(ReadOnlySpan<byte> value)
    {
        if (!value.StartsWith("pypi-"u8) || FromBase64(value[5..]) is not { Length: > 40 } bytes) return false;
        return bytes[0] == 2 && bytes[1] == 1 && bytes.AsSpan(3).IndexOf("pypi.org"u8) is >= 0 and < 6;
    }

    /// <summary>True for a Discord bot token: the first part is the bot's snowflake, later than 2015.</summary>
    /// <param name="value">Three parts joined by dots.</param>
    public static bool IsDiscord(ReadOnlySpan<byte> value)
    {
        var dot = value.IndexOf((byte)'.');
        if (dot < 0 || FromBase64(value[..dot]) is not { Length: >= 17 and <= 20 } digits) return false;
        if (!ulong.TryParse(Encoding.ASCII.GetString(digits), NumberStyles.None, CultureInfo.InvariantCulture, out var snowflake)) return false;
        return (long)(snowflake >> 22) + DiscordEpoch < 4_102_444_800_000;
    }

    private static bool IsJsonObject(ReadOnlySpan<byte> json, string? key)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
            var found = key is null;
            while (reader.Read())
                if (!found && reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1) found = reader.ValueTextEquals(key);
            return found;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
