namespace Crpbot.Privacy.Checksums;

/// <summary>Phone numbers with a plus sign (ITU-T E.164): a calling code that exists and as many digits as its country's plan has.</summary>
internal sealed class InternationalPhone : IChecksum
{
    /// <inheritdoc />
    public string Name => "international-phone";

    /// <inheritdoc />
    public bool ReadsAsWritten => true;

    /// <inheritdoc />
    public bool HasCheckDigits => false;

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        Span<byte> buffer = stackalloc byte[20];
        var digits = buffer[..PhoneDigits.Copy(value, buffer)];
        if (digits.Length is < 8 or > 15 || CallingCodes.CodeLength(digits) is not (> 0 and var code)) return false;
        var rest = digits[code..];
        if (PhoneDigits.IsMadeUp(rest)) return false;
        return digits[..code] switch
        {
            [(byte)'1'] => PhoneDigits.AreNorthAmerican(rest),
            [(byte)'4', (byte)'4'] => !PhoneDigits.AreBritishDrama(rest) && rest[0] != (byte)'0',
            [(byte)'3', (byte)'9'] => true, // Italian numbers keep their 0
            _ => rest[0] != (byte)'0',
        };
    }
}
