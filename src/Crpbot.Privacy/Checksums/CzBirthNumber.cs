namespace Crpbot.Privacy.Checksums;

/// <summary>Czech and Slovak rodné číslo since 1954: birth date (50 more in the month for women, 20 more when the day ran out), ten digits, divisible by 11.</summary>
internal sealed class CzBirthNumber : IChecksum
{
    /// <inheritdoc />
    public string Name => "cz-birth-number";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (!Digits.Are(value, 10)) return false;
        var month = (int)Digits.Number(value[2..4]) % 50;
        if (month > 20) month -= 20;
        if (!Digits.AreShortDate((int)Digits.Number(value[..2]), month, (int)Digits.Number(value[4..6]))) return false;
        return Digits.Number(value[..9]) % 11 % 10 == value[9] - '0';
    }
}
