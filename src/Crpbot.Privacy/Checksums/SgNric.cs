namespace Crpbot.Privacy.Checksums;

/// <summary>Singapore NRIC and FIN: letter modulo 11, other letters for foreigners and since 2022 for series M.</summary>
internal sealed class SgNric : IChecksum
{
    /// <inheritdoc />
    public string Name => "sg-nric";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (value.Length != 9 || !Digits.Are(value[1..8], 7)) return false;
        var sum = Digits.Sum(value[1..], [2, 7, 6, 5, 4, 3, 2]);
        return value[0] switch
        {
            (byte)'S' => "JZIHGFEDCBA"u8[sum % 11] == value[8],
            (byte)'T' => "JZIHGFEDCBA"u8[(sum + 4) % 11] == value[8],
            (byte)'F' => "XWUTRQPNMLK"u8[sum % 11] == value[8],
            (byte)'G' => "XWUTRQPNMLK"u8[(sum + 4) % 11] == value[8],
            (byte)'M' => "KLJNPQRTUWX"u8[10 - ((sum + 3) % 11)] == value[8],
            _ => false,
        };
    }
}
