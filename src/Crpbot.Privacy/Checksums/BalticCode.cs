namespace Crpbot.Privacy.Checksums;

/// <summary>Estonian isikukood and Lithuanian asmens kodas: sex and century, birth date, two rounds of modulus 11.</summary>
internal sealed class BalticCode : IChecksum
{
    /// <inheritdoc />
    public string Name => "ee-lt-personal-code";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (!Digits.Are(value, 11) || value[0] is < (byte)'1' or > (byte)'6') return false;
        var year = 1800 + ((value[0] - '1') / 2 * 100) + (int)Digits.Number(value[1..3]);
        if (!Digits.AreDate(year, (int)Digits.Number(value[3..5]), (int)Digits.Number(value[5..7]))) return false;
        var rest = Digits.Sum(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
        if (rest == 10) rest = Digits.Sum(value, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11 % 10;
        return rest == value[10] - '0';
    }
}
