namespace Crpbot.Privacy.Checksums;

/// <summary>Finnish henkilötunnus: birth date, sign of the century (more of them since 2023), serial 002 to 899 (900 and above are temporary), letter modulo 31.</summary>
internal sealed class FiHetu : IChecksum
{
    /// <inheritdoc />
    public string Name => "fi-hetu";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        // The sign of the century is dropped with the separators when it is a hyphen or a plus.
        if (value.Length is not (10 or 11) || !Digits.Are(value[..6], 6)) return false;
        var rest = value.Length == 11 ? value[7..] : value[6..];
        if (value.Length == 11 && !"YXWVUABCDEF"u8.Contains(value[6])) return false;
        if (!Digits.Are(rest[..3], 3) || Digits.Number(rest[..3]) is < 2 or >= 900) return false;
        if (!Digits.AreShortDate((int)Digits.Number(value[4..6]), (int)Digits.Number(value[2..4]), (int)Digits.Number(value[..2]))) return false;
        return "0123456789ABCDEFHJKLMNPRSTUVWXY"u8[(int)(((Digits.Number(value[..6]) * 1000) + Digits.Number(rest[..3])) % 31)] == rest[3];
    }
}
