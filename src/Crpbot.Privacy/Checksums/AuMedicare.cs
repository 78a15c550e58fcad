namespace Crpbot.Privacy.Checksums;

/// <summary>Australian Medicare card: first digit 2 to 6, ninth digit from the first eight modulo 10, issue number, and perhaps the person's number.</summary>
internal sealed class AuMedicare : IChecksum
{
    /// <inheritdoc />
    public string Name => "au-medicare";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value) => value.Length is 10 or 11 && Digits.Are(value, value.Length) && value[0] is >= (byte)'2' and <= (byte)'6' && value[9] != (byte)'0' && Digits.Sum(value, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 == value[8] - '0';
}
