namespace Crpbot.Privacy.Checksums;

/// <summary>Spanish DNI and NIE: letter by the number modulo 23; X, Y and Z stand for 0, 1 and 2.</summary>
internal sealed class EsDni : IChecksum
{
    /// <inheritdoc />
    public string Name => "es-dni";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (value.Length != 9) return false;
        Span<byte> digits = stackalloc byte[8];
        value[..8].CopyTo(digits);
        if (digits[0] is >= (byte)'X' and <= (byte)'Z') digits[0] -= (byte)('X' - '0');
        return Digits.Are(digits, 8) && value[8] == "TRWAGMYFPDXBNJZSQVHLCKE"u8[(int)(Digits.Number(digits) % 23)];
    }
}
