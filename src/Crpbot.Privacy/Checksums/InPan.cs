namespace Crpbot.Privacy.Checksums;

/// <summary>Indian permanent account number: kind of holder in the fourth place; the last letter is a check whose rule is not published.</summary>
internal sealed class InPan : IChecksum
{
    /// <inheritdoc />
    public string Name => "in-pan";

    /// <inheritdoc />
    public bool HasCheckDigits => false;

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value) => value.Length == 10 && !value[..5].ContainsAnyExceptInRange((byte)'A', (byte)'Z') && "PCHABGJLFT"u8.Contains(value[3]) && Digits.Are(value[5..9], 4) && value[5..9].ContainsAnyExcept((byte)'0') && value[9] is >= (byte)'A' and <= (byte)'Z';
}
