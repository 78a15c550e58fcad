namespace Crpbot.Privacy.Checksums;

/// <summary>Bulgarian EGN: birth date (20 more in the month before 1900, 40 more since 2000), modulus 11.</summary>
internal sealed class BgEgn : IChecksum
{
    /// <inheritdoc />
    public string Name => "bg-egn";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (!Digits.Are(value, 10)) return false;
        var month = (int)Digits.Number(value[2..4]);
        int[] centuries = [1900, 1800, 2000];
        if (month >= 60 || !Digits.AreDate(centuries[month / 20] + (int)Digits.Number(value[..2]), month % 20, (int)Digits.Number(value[4..6]))) return false;
        return Digits.Sum(value, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == value[9] - '0';
    }
}
