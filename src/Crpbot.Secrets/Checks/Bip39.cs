using System.Security.Cryptography;
using System.Text;

namespace Crpbot.Secrets.Checks;

/// <summary>Mnemonic sentences (BIP 39), English word list (https://github.com/bitcoin/bips/blob/master/bip-0039/english.txt).</summary>
internal static class Bip39
{
    private static readonly Lazy<IReadOnlyDictionary<string, int>> Numbers = new(ReadWords);

    /// <summary>True for 12, 15, 18, 21 or 24 words of the list whose checksum bits agree.</summary>
    /// <param name="value">Words with anything but letters between them.</param>
    public static bool IsMnemonic(ReadOnlySpan<byte> value)
    {
        var words = Split(value);
        if (words.Count is not (12 or 15 or 18 or 21 or 24) || words.Distinct(StringComparer.Ordinal).Count() < words.Count / 2) return false;
        var bits = new StringBuilder(words.Count * 11);
        foreach (var word in words)
        {
            if (!Numbers.Value.TryGetValue(word, out var number)) return false;
            bits.Append(Convert.ToString(number, 2).PadLeft(11, '0'));
        }

        var checkBits = words.Count / 3;
        var text = bits.ToString();
        var entropy = Enumerable.Range(0, (text.Length - checkBits) / 8).Select(i => Convert.ToByte(text.Substring(i * 8, 8), 2)).ToArray();
        return text.EndsWith(CheckBits(entropy, checkBits), StringComparison.Ordinal);
    }

    /// <summary>The sentence for some entropy.</summary>
    /// <param name="entropy">16, 20, 24, 28 or 32 bytes.</param>
    public static string Sentence(byte[] entropy)
    {
        var bits = string.Concat(entropy.Select(b => Convert.ToString(b, 2).PadLeft(8, '0'))) + CheckBits(entropy, entropy.Length / 4);
        var words = Numbers.Value.OrderBy(w => w.Value).Select(w => w.Key).ToList();
        return string.Join(' ', Enumerable.Range(0, bits.Length / 11).Select(i => words[Convert.ToInt32(bits.Substring(i * 11, 11), 2)]));
    }

    private static string CheckBits(byte[] entropy, int count)
    {
        var hash = SHA256.HashData(entropy);
        return Convert.ToString(hash[0], 2).PadLeft(8, '0')[..count];
    }

    private static List<string> Split(ReadOnlySpan<byte> value)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= value.Length && words.Count <= 24; i++)
        {
            var letter = i < value.Length && char.IsAsciiLetter((char)value[i]);
            if (letter && start < 0) start = i;
            if (letter || start < 0) continue;
            words.Add(Encoding.ASCII.GetString(value[start..i]).ToLowerInvariant());
            start = -1;
        }

        return words;
    }

    private static Dictionary<string, int> ReadWords()
    {
        using var stream = typeof(Bip39).Assembly.GetManifestResourceStream("bip39-english.txt")!;
        using var reader = new StreamReader(stream);
        var words = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return words.Select((word, index) => (word, index)).ToDictionary(w => w.word, w => w.index, StringComparer.Ordinal);
    }
}
