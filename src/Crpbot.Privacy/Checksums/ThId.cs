namespace Crpbot.Privacy.Checksums;

/// <summary>Thai citizen number: thirteen digits, modulus 11.</summary>
internal sealed class ThId : IChecksum
{
    /// <inheritdoc />
    public string Name => "th-id";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value) => Digits.Are(value, 13) && value[0] is >= (byte)'1' and <= (byte)'8' && (11 - (Digits.Sum(value, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 == value[12] - '0';
}
