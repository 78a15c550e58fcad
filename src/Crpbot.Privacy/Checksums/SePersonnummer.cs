using Crpbot.Core;

namespace Crpbot.Privacy.Checksums;

/// <summary>Swedish personnummer and samordningsnummer (60 more in the day): birth date, Luhn digit over the last ten digits.</summary>
internal sealed class SePersonnummer : IChecksum
{
    /// <inheritdoc />
    public string Name => "se-personnummer";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (value.Length is not (10 or 12) || !Digits.Are(value, value.Length)) return false;
        var number = value[^10..];
        var (year, month, day) = ((int)Digits.Number(number[..2]), (int)Digits.Number(number[2..4]), (int)Digits.Number(number[4..6]));
        if (day > 60) day -= 60;
        if (value.Length == 12 ? !Digits.AreDate((int)Digits.Number(value[..4]), month, day) : !Digits.AreShortDate(year, month, day)) return false;
        return Luhn.Holds(number);
    }
}
