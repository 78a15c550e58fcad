namespace Crpbot.Secrets.Checks;

/// <summary>
/// GitLab's routable tokens: prefix, base64url payload, a dot, two characters, a dot, two base36 digits for the payload's length, seven base36
/// digits of the CRC-32 of all before them (https://docs.gitlab.com/security/tokens/).
/// </summary>
internal static class GitLabRoutable
{
    private const int ChecksumDigits = 7;

    /// <summary>True when the checksum agrees.</summary>
    /// <param name="value">Token.</param>
    public static bool IsValid(ReadOnlySpan<byte> value)
    {
        if (value.Length < 20 || value.IndexOf((byte)'.') < 0) return false;
        Span<byte> expected = stackalloc byte[ChecksumDigits];
        ToBase36(Crc32.Of(value[..^ChecksumDigits]), expected);
        return value[^ChecksumDigits..].SequenceEqual(expected);
    }

    /// <summary>Seven base36 digits, zero-padded, lower case.</summary>
    /// <param name="number">The number.</param>
    /// <param name="digits">Receives the digits.</param>
    public static void ToBase36(uint number, Span<byte> digits)
    {
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            digits[i] = (byte)"0123456789abcdefghijklmnopqrstuvwxyz"[(int)(number % 36)];
            number /= 36;
        }
    }
}
