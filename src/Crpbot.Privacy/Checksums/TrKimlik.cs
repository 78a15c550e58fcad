namespace Crpbot.Privacy.Checksums;

/// <summary>Turkish T.C. kimlik numarası: eleven digits, tenth from odd and even places, eleventh from the sum of the first ten.</summary>
internal sealed class TrKimlik : IChecksum
{
    /// <inheritdoc />
    public string Name => "tr-kimlik";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (!Digits.Are(value, 11) || value[0] == (byte)'0') return false;
        var tenth = (Digits.Sum(value, [7, 0, 7, 0, 7, 0, 7, 0, 7]) - Digits.Sum(value, [0, 1, 0, 1, 0, 1, 0, 1])) % 10;
        return (tenth + 10) % 10 == value[9] - '0' && Digits.Sum(value, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10 == value[10] - '0';
    }
}
