using Crpbot.Core;

namespace Crpbot.Privacy.Checksums;

/// <summary>Canadian social insurance number: Luhn digit, first digit not 0 or 8.</summary>
internal sealed class CaSin : IChecksum
{
    /// <inheritdoc />
    public string Name => "ca-sin";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value) => Digits.Are(value, 9) && value[0] is not ((byte)'0' or (byte)'8') && Luhn.Holds(value);
}
