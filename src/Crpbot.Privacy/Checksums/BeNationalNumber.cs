namespace Crpbot.Privacy.Checksums;

/// <summary>Belgian rijksregisternummer: birth date, serial, 97 minus the number modulo 97, with a 2 in front for births since 2000.</summary>
internal sealed class BeNationalNumber : IChecksum
{
    /// <inheritdoc />
    public string Name => "be-national-number";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (!Digits.Are(value, 11)) return false;
        var (year, month, day) = ((int)Digits.Number(value[..2]), (int)Digits.Number(value[2..4]), (int)Digits.Number(value[4..6]));
        if (month > 40) month -= 40;
        else if (month > 20) month -= 20;
        if (month != 0 && day != 0 && !Digits.AreShortDate(year, month, day)) return false;
        var (number, check) = (Digits.Number(value[..9]), Digits.Number(value[9..]));
        return 97 - (number % 97) == check || (year < 50 && 97 - ((number + 2_000_000_000) % 97) == check);
    }
}
