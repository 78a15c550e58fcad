namespace Crpbot.Privacy.Checksums;

/// <summary>Japanese individual number (My Number): twelve digits, modulus 11.</summary>
internal sealed class JpMyNumber : IChecksum
{
    /// <inheritdoc />
    public string Name => "jp-my-number";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (!Digits.Are(value, 12) || Digits.AreEqual(value)) return false;
        var rest = Digits.Sum(value, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
        return (rest <= 1 ? 0 : 11 - rest) == value[11] - '0';
    }
}
