namespace Crpbot.Privacy.Checksums;

/// <summary>Ethereum addresses whose letters carry the checksum of EIP-55; one in a single case has none and does not hold.</summary>
internal sealed class EthereumAddress : IChecksum
{
    /// <inheritdoc />
    public string Name => "eip-55";

    /// <inheritdoc />
    public bool ReadsAsWritten => true;

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (value.Length != 42 || value[0] != (byte)'0' || value[1] is not ((byte)'x' or (byte)'X')) return false;
        var digits = value[2..];
        if (!digits.ContainsAnyInRange((byte)'A', (byte)'F') || !digits.ContainsAnyInRange((byte)'a', (byte)'f')) return false;
        Span<byte> lower = stackalloc byte[40];
        for (var i = 0; i < 40; i++) lower[i] = (byte)(digits[i] | 0x20);
        Span<byte> hash = stackalloc byte[32];
        Keccak.Hash(lower, hash);
        for (var i = 0; i < 40; i++)
        {
            if (!char.IsAsciiHexDigit((char)digits[i])) return false;
            var raised = (hash[i / 2] >> ((i & 1) == 0 ? 4 : 0) & 8) != 0;
            if (!char.IsAsciiDigit((char)digits[i]) && char.IsAsciiLetterUpper((char)digits[i]) != raised) return false;
        }

        return true;
    }

    /// <summary>An address with the letters in the case that the checksum wants.</summary>
    /// <param name="digits">40 hexadecimal digits in lower case.</param>
    internal static string WithCase(string digits)
    {
        Span<byte> hash = stackalloc byte[32];
        Keccak.Hash(System.Text.Encoding.ASCII.GetBytes(digits), hash);
        var text = digits.ToCharArray();
        for (var i = 0; i < text.Length; i++)
            if ((hash[i / 2] >> ((i & 1) == 0 ? 4 : 0) & 8) != 0) text[i] = char.ToUpperInvariant(text[i]);
        return "0x" + new string(text);
    }
}
