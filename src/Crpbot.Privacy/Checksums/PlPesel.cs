namespace Crpbot.Privacy.Checksums;

/// <summary>Polish PESEL: birth date with the century in the month, weights 1, 3, 7, 9.</summary>
internal sealed class PlPesel : IChecksum
{
    /// <inheritdoc />
    public string Name => "pl-pesel";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (!Digits.Are(value, 11)) return false;
        var month = (int)Digits.Number(value[2..4]);
        int[] centuries = [1900, 2000, 2100, 2200, 1800];
        var year = centuries[Math.Min(4, month / 20)] + (int)Digits.Number(value[..2]);
        if (year >= 2100 || !Digits.AreDate(year, month % 20, (int)Digits.Number(value[4..6]))) return false;
        return Digits.Sum(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 == 0;
    }
}
