namespace Crpbot.Privacy.Checksums;

/// <summary>US individual taxpayer number: begins with 9, fourth and fifth digit in the ranges that the IRS issues; it has no check digit.</summary>
internal sealed class UsItin : IChecksum
{
    /// <inheritdoc />
    public string Name => "us-itin";

    /// <inheritdoc />
    public bool HasCheckDigits => false;

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value) => Digits.Are(value, 9) && value[0] == (byte)'9' && Digits.Number(value[3..5]) is (>= 50 and <= 65) or (>= 70 and <= 88) or (>= 90 and <= 92) or (>= 94 and <= 99);
}
