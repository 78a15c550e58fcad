using System.Buffers.Text;

namespace Crpbot.Secrets.Checks;

/// <summary>Checksums that issuers put into their tokens.</summary>
internal static class Checksums
{
    private const string Base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>
    /// Last six characters are the base62 CRC-32 of what stands between the last underscore and them: GitHub's format of 2021
    /// (https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/), which npm took over.
    /// </summary>
    /// <param name="value">Token with prefix.</param>
    public static bool IsGitHub(ReadOnlySpan<byte> value)
    {
        var body = value[(value.LastIndexOf((byte)'_') + 1)..];
        if (body.Length <= 6) return false;
        Span<byte> expected = stackalloc byte[6];
        ToBase62(Crc32.Of(body[..^6]), expected);
        return body[^6..].SequenceEqual(expected);
    }

    /// <summary>Six base62 digits, zero-padded.</summary>
    /// <param name="number">The number.</param>
    /// <param name="digits">Receives six digits.</param>
    public static void ToBase62(uint number, Span<byte> digits)
    {
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            digits[i] = (byte)Base62[(int)(number % 62)];
            number /= 62;
        }
    }

    /// <summary>Last eight hex digits are the CRC-32 of what stands before them, with or without the separator and the prefix.</summary>
    /// <param name="value">Token.</param>
    public static bool EndsWithCrc32Hex(ReadOnlySpan<byte> value)
    {
        if (value.Length < 16 || !TryHex(value[^8..], out var written)) return false;
        var before = value[..^8];
        return Matches(before, written) || Matches(before[..^1], written);
    }

    /// <summary>Grafana service account token: <c>glsa_</c>, 32 characters, <c>_</c>, CRC-32 in hex.</summary>
    /// <param name="value">Token.</param>
    public static bool IsGrafana(ReadOnlySpan<byte> value)
    {
        if (value.Length != 46 || !TryHex(value[^8..], out var written)) return false;
        return Matches(value[..37], written) || Matches(value[5..37], written);
    }

    // Issuers write the number in either byte order.
    private static bool Matches(ReadOnlySpan<byte> text, uint written)
    {
        var crc = Crc32.Of(text);
        return crc == written || System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(crc) == written;
    }

    private static bool TryHex(ReadOnlySpan<byte> digits, out uint number) => Utf8Parser.TryParse(digits, out number, out var read, 'x') && read == digits.Length;
}
