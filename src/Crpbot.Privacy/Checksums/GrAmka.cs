using Crpbot.Core;

namespace Crpbot.Privacy.Checksums;

/// <summary>Greek AMKA: birth date, serial, Luhn digit.</summary>
internal sealed class GrAmka : IChecksum
{
    /// <inheritdoc />
    public string Name => "gr-amka";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value) => Digits.Are(value, 11) && Luhn.Holds(value) && Digits.AreShortDate((int)Digits.Number(value[4..6]), (int)Digits.Number(value[2..4]), (int)Digits.Number(value[..2]));
}
