namespace Crpbot.Secrets.Checks;

/// <summary>Bech32 (BIP 173), as age uses it for its keys; either case, not mixed.</summary>
internal static class Bech32
{
    private const string Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static readonly uint[] Generators = [0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3];

    /// <summary>True when the six checksum digits agree.</summary>
    /// <param name="value">Human-readable part, 1, digits.</param>
    public static bool IsValid(ReadOnlySpan<byte> value)
    {
        var text = System.Text.Encoding.Latin1.GetString(value);
        var lower = text.ToLowerInvariant();
        if (text.Any(char.IsAsciiLetterLower) && text.Any(char.IsAsciiLetterUpper)) return false;
        var split = lower.LastIndexOf('1');
        if (split < 1 || lower.Length - split < 7) return false;
        var digits = lower[(split + 1)..].Select(c => Alphabet.IndexOf(c, StringComparison.Ordinal)).ToList();
        return !digits.Contains(-1) && Polymod(Expand(lower[..split]).Concat(digits)) == 1;
    }

    /// <summary>Encodes.</summary>
    /// <param name="prefix">Human-readable part, lower case.</param>
    /// <param name="bytes">Bytes.</param>
    public static string Encode(string prefix, ReadOnlySpan<byte> bytes)
    {
        var digits = new List<int>();
        uint bits = 0;
        var count = 0;
        foreach (var b in bytes)
        {
            bits = (bits << 8) | b;
            for (count += 8; count >= 5; count -= 5) digits.Add((int)(bits >> (count - 5)) & 31);
        }

        if (count > 0) digits.Add((int)(bits << (5 - count)) & 31);
        var checksum = Polymod(Expand(prefix).Concat(digits).Concat(new int[6])) ^ 1;
        for (var i = 0; i < 6; i++) digits.Add((int)(checksum >> (5 * (5 - i))) & 31);
        return prefix + "1" + string.Concat(digits.Select(d => Alphabet[d]));
    }

    private static IEnumerable<int> Expand(string prefix) => prefix.Select(c => c >> 5).Append(0).Concat(prefix.Select(c => c & 31));

    private static uint Polymod(IEnumerable<int> values)
    {
        uint check = 1;
        foreach (var value in values)
        {
            var top = check >> 25;
            check = ((check & 0x1FFFFFF) << 5) ^ (uint)value;
            for (var i = 0; i < 5; i++)
                if (((top >> i) & 1) != 0) check ^= Generators[i];
        }

        return check;
    }
}
