namespace Crpbot.Privacy.Checksums;

/// <summary>Romanian CNP: century and sex, birth date, county, modulus 11.</summary>
internal sealed class RoCnp : IChecksum
{
    /// <inheritdoc />
    public string Name => "ro-cnp";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (!Digits.Are(value, 13) || value[0] == (byte)'0') return false;
        var (year, month, day) = ((int)Digits.Number(value[1..3]), (int)Digits.Number(value[3..5]), (int)Digits.Number(value[5..7]));
        var dated = value[0] switch { (byte)'1' or (byte)'2' => Digits.AreDate(1900 + year, month, day), (byte)'3' or (byte)'4' => Digits.AreDate(1800 + year, month, day), (byte)'5' or (byte)'6' => Digits.AreDate(2000 + year, month, day), _ => Digits.AreShortDate(year, month, day) };
        var rest = Digits.Sum(value, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
        return dated && Digits.Number(value[7..9]) is (>= 1 and <= 48) or 51 or 52 or 70 or (>= 80 and <= 83) && (rest == 10 ? 1 : rest) == value[12] - '0';
    }
}
