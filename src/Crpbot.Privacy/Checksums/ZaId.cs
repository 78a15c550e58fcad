using Crpbot.Core;

namespace Crpbot.Privacy.Checksums;

/// <summary>South African identity number: birth date, citizenship 0 to 2, Luhn digit.</summary>
internal sealed class ZaId : IChecksum
{
    /// <inheritdoc />
    public string Name => "za-id";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value) => Digits.Are(value, 13) && value[10] <= (byte)'2' && Luhn.Holds(value) && Digits.AreShortDate((int)Digits.Number(value[..2]), (int)Digits.Number(value[2..4]), (int)Digits.Number(value[4..6]));
}
