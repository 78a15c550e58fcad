namespace Crpbot.Privacy.Checksums;

/// <summary>Norwegian fødselsnummer and D-nummer (40 more in the day): birth date, two check digits modulo 11.</summary>
internal sealed class NoFodselsnummer : IChecksum
{
    /// <inheritdoc />
    public string Name => "no-fodselsnummer";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (!Digits.Are(value, 11)) return false;
        var (day, month) = ((int)Digits.Number(value[..2]), (int)Digits.Number(value[2..4]));
        if (day > 40) day -= 40;
        if (!Digits.AreShortDate((int)Digits.Number(value[4..6]), month, day)) return false;
        return Digits.Sum(value, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 == 0 && Digits.Sum(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;
    }
}
