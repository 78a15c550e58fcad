namespace Crpbot.Privacy.Checksums;

/// <summary>French numéro de sécurité sociale (INSEE): fifteen digits, key 97 minus the number modulo 97; 2A and 2B stand for Corsica.</summary>
internal sealed class FrNir : IChecksum
{
    /// <inheritdoc />
    public string Name => "fr-nir";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (value.Length != 15 || value[0] is not ((byte)'1' or (byte)'2' or (byte)'7' or (byte)'8')) return false;
        Span<byte> digits = stackalloc byte[15];
        value.CopyTo(digits);
        var corsica = value[6] == (byte)'A' ? 1_000_000L : value[6] == (byte)'B' ? 2_000_000L : 0;
        if (corsica > 0 && value[5] == (byte)'2') digits[6] = (byte)'0';
        if (!Digits.Are(digits, 15)) return false;
        var month = Digits.Number(digits[3..5]);
        if (month is 0 or (> 12 and < 20) or (> 42 and < 50)) return false;
        return 97 - ((Digits.Number(digits[..13]) - corsica) % 97) == Digits.Number(digits[13..]);
    }
}
