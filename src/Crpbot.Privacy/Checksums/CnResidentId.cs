namespace Crpbot.Privacy.Checksums;

/// <summary>Chinese resident identity number (GB 11643-1999): province, birth date, ISO 7064 MOD 11-2.</summary>
internal sealed class CnResidentId : IChecksum
{
    /// <inheritdoc />
    public string Name => "cn-resident-id";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (value.Length != 18 || !Digits.Are(value[..17], 17)) return false;
        if (Digits.Number(value[..2]) is not ((>= 11 and <= 15) or (>= 21 and <= 23) or (>= 31 and <= 37) or (>= 41 and <= 46) or (>= 50 and <= 54) or (>= 61 and <= 65) or 71 or 81 or 82)) return false;
        if (!Digits.AreDate((int)Digits.Number(value[6..10]), (int)Digits.Number(value[10..12]), (int)Digits.Number(value[12..14]))) return false;
        return "10X98765432"u8[Digits.Sum(value, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11] == value[17];
    }
}
