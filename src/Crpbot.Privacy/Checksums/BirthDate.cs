namespace Crpbot.Privacy.Checksums;

/// <summary>A day between 1900 and 2019, so that the dates on which logs were written do not pass for days of birth.</summary>
internal sealed class BirthDate : IChecksum
{
    /// <inheritdoc />
    public string Name => "birth-date";

    /// <inheritdoc />
    public bool HasCheckDigits => false;

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (!Digits.Are(value, 8)) return false;
        return IsBirth(Digits.Number(value[..4]), Digits.Number(value[4..6]), Digits.Number(value[6..]))
            || IsBirth(Digits.Number(value[4..]), Digits.Number(value[2..4]), Digits.Number(value[..2]))
            || IsBirth(Digits.Number(value[4..]), Digits.Number(value[..2]), Digits.Number(value[2..4]));
    }

    private static bool IsBirth(long year, long month, long day) => year is >= 1900 and < 2020 && Digits.AreDate((int)year, (int)month, (int)day);
}
