using System.Buffers.Text;

namespace Crpbot.Secrets.Prefilter;

/// <summary>How often groups of three bytes stand in source text, counted by bench/train-grams.py; case folded as in the prefilter.</summary>
internal sealed class GramFrequency
{
    private const string Resource = "common-grams.txt";
    private const int Rare = 10;
    private readonly uint[] _grams;
    private readonly int[] _shares;

    private GramFrequency(uint[] grams, int[] shares) => (_grams, _shares) = (grams, shares);

    /// <summary>Reads the table.</summary>
    public static GramFrequency Load()
    {
        using var stream = typeof(GramFrequency).Assembly.GetManifestResourceStream(Resource)!;
        var text = new byte[stream.Length];
        stream.ReadExactly(text);
        var count = text.AsSpan().Count((byte)'\n');
        var (grams, shares) = (new uint[count], new int[count]);
        ReadOnlySpan<byte> rest = text;
        for (var i = 0; i < count; i++)
        {
            if (!Utf8Parser.TryParse(rest[..6], out grams[i], out _, 'x')) throw new InvalidDataException(Resource);
            if (!Utf8Parser.TryParse(rest[7..], out shares[i], out var digits)) throw new InvalidDataException(Resource);
            rest = rest[(8 + digits)..];
        }

        return new GramFrequency(grams, shares);
    }

    /// <summary>Number of common groups.</summary>
    public int Count => _grams.Length;

    /// <summary>A common group, its first byte lowest, as the prefilter reads it.</summary>
    /// <param name="index">From 0 to below <see cref="Count"/>.</param>
    public uint Gram(int index) => (_grams[index] >> 16) | (_grams[index] & 0xFF00) | ((_grams[index] & 0xFF) << 16);

    /// <summary>Share of a common group in millionths.</summary>
    /// <param name="index">From 0 to below <see cref="Count"/>.</param>
    public int Share(int index) => _shares[index];

    /// <summary>Share of all groups in millionths; a small constant for those that are not among the common ones.</summary>
    /// <param name="text">Three bytes, folded or not.</param>
    public int Of(ReadOnlySpan<byte> text)
    {
        var gram = ((uint)text[0] << 16 | (uint)text[1] << 8 | text[2]) | 0x202020;
        int low = 0, high = _grams.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_grams[middle] == gram) return _shares[middle];
            if (_grams[middle] < gram) low = middle + 1;
            else high = middle - 1;
        }

        return Rare;
    }
}
