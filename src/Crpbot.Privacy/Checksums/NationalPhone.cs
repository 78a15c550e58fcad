namespace Crpbot.Privacy.Checksums;

/// <summary>Phone numbers without country code: seven to twelve digits that are not made up; what tells them from other numbers is the context.</summary>
internal sealed class NationalPhone : IChecksum
{
    /// <inheritdoc />
    public string Name => "national-phone";

    /// <inheritdoc />
    public bool ReadsAsWritten => true;

    /// <inheritdoc />
    public bool HasCheckDigits => false;

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        Span<byte> buffer = stackalloc byte[20];
        var digits = buffer[..PhoneDigits.Copy(value, buffer)];
        if (digits.Length is < 7 or > 12 || PhoneDigits.IsMadeUp(digits)) return false;
        if (digits[0] == (byte)'0') return !PhoneDigits.AreBritishDrama(digits[1..]);
        return digits.Length != 10 || PhoneDigits.AreNorthAmerican(digits);
    }
}
