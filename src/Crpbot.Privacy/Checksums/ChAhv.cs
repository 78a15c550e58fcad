namespace Crpbot.Privacy.Checksums;

/// <summary>Swiss AHV number: 756, thirteen digits, check digit of EAN-13.</summary>
internal sealed class ChAhv : IChecksum
{
    /// <inheritdoc />
    public string Name => "ch-ahv";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value) => Digits.Are(value, 13) && value.StartsWith("756"u8) && Digits.Sum(value, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 == 0;
}
