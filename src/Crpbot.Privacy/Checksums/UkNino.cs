namespace Crpbot.Privacy.Checksums;

/// <summary>UK National Insurance number: letters that are issued (HMRC NIM39110); it has no check digit.</summary>
internal sealed class UkNino : IChecksum
{
    /// <inheritdoc />
    public string Name => "uk-nino";

    /// <inheritdoc />
    public bool HasCheckDigits => false;

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (value.Length != 9 || !Digits.Are(value[2..8], 6) || value[8] is < (byte)'A' or > (byte)'D') return false;
        if ("DFIQUV"u8.Contains(value[0]) || "DFIOQUV"u8.Contains(value[1]) || !char.IsAsciiLetterUpper((char)value[0]) || !char.IsAsciiLetterUpper((char)value[1])) return false;
        var prefix = value[..2];
        return !(prefix.SequenceEqual("BG"u8) || prefix.SequenceEqual("GB"u8) || prefix.SequenceEqual("NK"u8) || prefix.SequenceEqual("KN"u8) || prefix.SequenceEqual("TN"u8) || prefix.SequenceEqual("NT"u8) || prefix.SequenceEqual("ZZ"u8));
    }
}
