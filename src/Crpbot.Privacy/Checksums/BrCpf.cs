namespace Crpbot.Privacy.Checksums;

/// <summary>Brazilian CPF: two check digits modulo 11.</summary>
internal sealed class BrCpf : IChecksum
{
    /// <inheritdoc />
    public string Name => "br-cpf";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (!Digits.Are(value, 11) || Digits.AreEqual(value)) return false;
        return Check(Digits.Sum(value, [10, 9, 8, 7, 6, 5, 4, 3, 2])) == value[9] - '0' && Check(Digits.Sum(value, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2])) == value[10] - '0';
    }

    private static int Check(int sum) => sum * 10 % 11 % 10;
}
