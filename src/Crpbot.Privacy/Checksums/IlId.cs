using Crpbot.Core;

namespace Crpbot.Privacy.Checksums;

/// <summary>Israeli identity number: nine digits, Luhn digit.</summary>
internal sealed class IlId : IChecksum
{
    /// <inheritdoc />
    public string Name => "il-id";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value) => Digits.Are(value, 9) && Luhn.Holds(value) && Digits.Number(value) > 1000;
}
