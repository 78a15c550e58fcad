namespace Crpbot.Privacy.Checksums;

/// <summary>Australian tax file number: weights 1, 4, 3, 7, 5, 8, 6, 9, 10, divisible by 11.</summary>
internal sealed class AuTfn : IChecksum
{
    /// <inheritdoc />
    public string Name => "au-tfn";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value) => Digits.Are(value, 9) && !Digits.AreEqual(value) && Digits.Sum(value, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 == 0;
}
