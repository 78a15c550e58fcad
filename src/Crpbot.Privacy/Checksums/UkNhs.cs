namespace Crpbot.Privacy.Checksums;

/// <summary>NHS number (England, Wales): ten digits, modulus 11.</summary>
internal sealed class UkNhs : IChecksum
{
    /// <inheritdoc />
    public string Name => "uk-nhs";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (!Digits.Are(value, 10)) return false;
        var check = 11 - (Digits.Sum(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
        return (check == 11 ? 0 : check) == value[9] - '0';
    }
}
