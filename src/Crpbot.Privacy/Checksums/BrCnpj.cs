namespace Crpbot.Privacy.Checksums;

/// <summary>Brazilian CNPJ: two check digits modulo 11; letters in the first twelve places since 2026 count as their code less 48.</summary>
internal sealed class BrCnpj : IChecksum
{
    /// <inheritdoc />
    public string Name => "br-cnpj";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (value.Length != 14 || !Digits.Are(value[12..], 2) || Digits.AreEqual(value)) return false;
        return Check(value, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) == value[12] - '0' && Check(value, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) == value[13] - '0';
    }

    private static int Check(ReadOnlySpan<byte> value, ReadOnlySpan<byte> weights)
    {
        var rest = Digits.Sum(value, weights) % 11;
        return rest < 2 ? 0 : 11 - rest;
    }
}
