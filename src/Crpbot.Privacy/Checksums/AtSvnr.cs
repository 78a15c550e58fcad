namespace Crpbot.Privacy.Checksums;

/// <summary>Austrian Sozialversicherungsnummer: serial, check digit in the fourth place modulo 11, birth date.</summary>
internal sealed class AtSvnr : IChecksum
{
    /// <inheritdoc />
    public string Name => "at-svnr";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (!Digits.Are(value, 10) || value[0] == (byte)'0' || Digits.Sum(value, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 != value[3] - '0') return false;
        var month = (int)Digits.Number(value[6..8]);
        return month is 13 or 14 or 15 || Digits.AreShortDate((int)Digits.Number(value[8..]), month, (int)Digits.Number(value[4..6]));
    }
}
