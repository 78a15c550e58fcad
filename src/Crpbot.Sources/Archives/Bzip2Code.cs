namespace Crpbot.Sources.Archives;

/// <summary>A canonical Huffman code of at most 20 bits.</summary>
internal sealed class Bzip2Code
{
    private const int Longest = 20;

    private readonly int[] _limits = new int[Longest + 2];
    private readonly int[] _bases = new int[Longest + 2];
    private readonly int[] _symbols;

    private Bzip2Code(ReadOnlySpan<int> lengths)
    {
        _symbols = new int[lengths.Length];
        int code = 0, index = 0;
        for (var length = 1; length <= Longest; length++)
        {
            code <<= 1;
            _bases[length] = index - code;
            for (var symbol = 0; symbol < lengths.Length; symbol++)
            {
                if (lengths[symbol] != length) continue;
                _symbols[index++] = symbol;
                code++;
            }

            _limits[length] = code;
        }
    }

    /// <summary>Reads the code lengths of a table.</summary>
    /// <param name="bits">Positioned at the table.</param>
    /// <param name="count">Number of symbols.</param>
    /// <exception cref="InvalidDataException">A length is out of range.</exception>
    public static Bzip2Code Read(Bzip2Bits bits, int count)
    {
        Span<int> lengths = stackalloc int[count];
        var length = (int)bits.Take(5);
        for (var symbol = 0; symbol < count; symbol++)
        {
            while (bits.Take(1) == 1) length += bits.Take(1) == 0 ? 1 : -1;
            if (length is < 1 or > Longest) throw new InvalidDataException("bzip2: wrong code length");
            lengths[symbol] = length;
        }

        return new Bzip2Code(lengths);
    }

    /// <summary>The next symbol.</summary>
    /// <exception cref="InvalidDataException">The bits are no code.</exception>
    public int Next(Bzip2Bits bits)
    {
        var code = 0;
        for (var length = 1; length <= Longest; length++)
        {
            code = (code << 1) | (int)bits.Take(1);
            if (code >= _limits[length]) continue;
            var index = code + _bases[length];
            if ((uint)index < (uint)_symbols.Length) return _symbols[index];
            break;
        }

        throw new InvalidDataException("bzip2: no such code");
    }
}
