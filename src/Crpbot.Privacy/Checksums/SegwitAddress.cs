using Crpbot.Core;

namespace Crpbot.Privacy.Checksums;

/// <summary>Segwit addresses of Bitcoin and Litecoin: Bech32 for version 0 (BIP 173), Bech32m for later ones (BIP 350).</summary>
internal sealed class SegwitAddress : IChecksum
{
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
        var remainder = Bech32.Remainder(text[..split], text[(split + 1)..]);
        var version = Bech32.DigitOf(text[split + 1]);
        return version == 0 ? remainder == Bech32.Plain && value.Length is 42 or 62 or 43 or 63 : version is > 0 and <= 16 && remainder == Bech32.Modified;
    }

    /// <summary>The address of a witness program.</summary>
    /// <param name="prefix">Human-readable part, lower case.</param>
    /// <param name="version">Witness version, 0 to 16.</param>
    /// <param name="program">Witness program, 20 or 32 bytes.</param>
    internal static string Encode(string prefix, int version, ReadOnlySpan<byte> program) => Bech32.Encode(prefix, [version], program, version == 0 ? Bech32.Plain : Bech32.Modified);
}
