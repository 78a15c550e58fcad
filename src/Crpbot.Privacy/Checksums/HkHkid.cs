namespace Crpbot.Privacy.Checksums;

/// <summary>Hong Kong identity card: one or two letters, six digits, check digit modulo 11 with A for ten.</summary>
internal sealed class HkHkid : IChecksum
{
    /// <inheritdoc />
    public string Name => "hk-hkid";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (value.Length is not (8 or 9) || !Digits.Are(value[^7..^1], 6)) return false;
        var sum = value.Length == 9 ? (9 * (value[0] - 'A' + 10)) + (8 * (value[1] - 'A' + 10)) : (9 * 36) + (8 * (value[0] - 'A' + 10));
        if (value[..^7].ContainsAnyExceptInRange((byte)'A', (byte)'Z')) return false;
        sum += Digits.Sum(value[^7..], [7, 6, 5, 4, 3, 2]);
        var check = value[^1] == (byte)'A' ? 10 : value[^1] - '0';
        return check is >= 0 and <= 10 && (sum + check) % 11 == 0;
    }
}
