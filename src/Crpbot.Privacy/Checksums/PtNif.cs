namespace Crpbot.Privacy.Checksums;

/// <summary>Portuguese NIF: first digit that is given to persons or firms, modulus 11.</summary>
internal sealed class PtNif : IChecksum
{
    /// <inheritdoc />
    public string Name => "pt-nif";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (!Digits.Are(value, 9) || value[0] is (byte)'0' or (byte)'4' || (value[0] == (byte)'7' && !"012479"u8.Contains(value[1]))) return false;
        var check = 11 - (Digits.Sum(value, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
        return (check > 9 ? 0 : check) == value[8] - '0';
    }
}
