namespace Crpbot.Privacy.Checksums;

/// <summary>Dutch burgerservicenummer: nine digits, the eleven test with the last weight negative.</summary>
internal sealed class NlBsn : IChecksum
{
    /// <inheritdoc />
    public string Name => "nl-bsn";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value) => Digits.Are(value, 9) && Digits.Number(value) >= 10_000_000 && (Digits.Sum(value, [9, 8, 7, 6, 5, 4, 3, 2]) - (value[8] - '0')) % 11 == 0;
}
