namespace Crpbot.Privacy.Checksums;

/// <summary>Korean resident registration number: birth date, century in the seventh digit; the last digit follows a modulus of 11 only in numbers given before October 2020, so that it is asked for all the same.</summary>
internal sealed class KrRrn : IChecksum
{
    /// <inheritdoc />
    public string Name => "kr-rrn";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (!Digits.Are(value, 13)) return false;
        var century = value[6] switch { (byte)'9' or (byte)'0' => 1800, (byte)'1' or (byte)'2' or (byte)'5' or (byte)'6' => 1900, _ => 2000 };
        if (!Digits.AreDate(century + (int)Digits.Number(value[..2]), (int)Digits.Number(value[2..4]), (int)Digits.Number(value[4..6]))) return false;
        if (Digits.Number(value[7..9]) > 96) return false;
        return (11 - (Digits.Sum(value, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 == value[12] - '0';
    }
}
