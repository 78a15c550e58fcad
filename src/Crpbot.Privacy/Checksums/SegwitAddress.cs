namespace Crpbot.Privacy.Checksums;

/// <summary>Segwit addresses of Bitcoin and Litecoin: Bech32 for version 0 (BIP 173), Bech32m for later ones (BIP 350).</summary>
internal sealed class SegwitAddress : IChecksum
{
    private const uint Bech32m = 0x2BC830A3;

    /// <inheritdoc />
    public string Name => "segwit-address";

    /// <inheritdoc />
    public bool ReadsAsWritten => true;

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (value.Length is < 14 or > 90) return false;
        Span<byte> text = stackalloc byte[value.Length];
        var (lower, upper) = (value.ContainsAnyInRange((byte)'a', (byte)'z'), value.ContainsAnyInRange((byte)'A', (byte)'Z'));
        if (lower && upper) return false;
        for (var i = 0; i < text.Length; i++) text[i] = (byte)(value[i] | (char.IsAsciiLetterUpper((char)value[i]) ? 0x20 : 0));
        var split = text.LastIndexOf((byte)'1');
        if (split is < 2 or > 4 || text.Length - split < 12) return false;
        var constant = Remainder(text[..split], text[(split + 1)..]);
        var version = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"u8.IndexOf(text[split + 1]);
        return version == 0 ? constant == 1 && value.Length is 42 or 62 or 43 or 63 : version is > 0 and <= 16 && constant == Bech32m;
    }

    /// <summary>The address of a witness program.</summary>
    /// <param name="prefix">Human-readable part, lower case.</param>
    /// <param name="version">Witness version, 0 to 16.</param>
    /// <param name="program">Witness program, 20 or 32 bytes.</param>
    internal static string Encode(string prefix, int version, ReadOnlySpan<byte> program)
    {
        const string alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
        var digits = new System.Text.StringBuilder().Append(alphabet[version]);
        uint bits = 0;
        var count = 0;
        foreach (var b in program)
        {
            bits = (bits << 8) | b;
            for (count += 8; count >= 5; count -= 5) digits.Append(alphabet[(int)(bits >> (count - 5)) & 31]);
        }

        if (count > 0) digits.Append(alphabet[(int)(bits << (5 - count)) & 31]);
        var head = System.Text.Encoding.ASCII.GetBytes(prefix);
        var check = Remainder(head, System.Text.Encoding.ASCII.GetBytes(digits + "qqqqqq")) ^ (version == 0 ? 1 : Bech32m);
        for (var i = 0; i < 6; i++) digits.Append(alphabet[(int)(check >> (5 * (5 - i))) & 31]);
        return prefix + "1" + digits;
    }

    private static uint Remainder(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> digits)
    {
        uint check = 1;
        foreach (var c in prefix) check = Step(check, (uint)(c >> 5));
        check = Step(check, 0);
        foreach (var c in prefix) check = Step(check, c & 31u);
        foreach (var c in digits)
        {
            var digit = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"u8.IndexOf(c);
            if (digit < 0) return 0;
            check = Step(check, (uint)digit);
        }

        return check;
    }

    private static uint Step(uint check, uint value)
    {
        ReadOnlySpan<uint> generators = [0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3];
        var top = check >> 25;
        check = ((check & 0x1FFFFFF) << 5) ^ value;
        for (var i = 0; i < 5; i++)
            if (((top >> i) & 1) != 0) check ^= generators[i];
        return check;
    }
}
