using System.Text;

namespace Crpbot.Secrets.Judging;

/// <summary>A fixed table of lower-case words, looked up by bytes without allocation.</summary>
internal sealed class WordTable
{
    private readonly byte[]?[] _words;
    private readonly byte[] _values;
    private readonly int _mask;

    /// <summary>Creates a table.</summary>
    /// <param name="groups">Value (not 0) and its words, separated by spaces; a word in two groups keeps the first.</param>
    public WordTable(params ReadOnlySpan<(byte Value, string Words)> groups)
    {
        var count = 0;
        foreach (var group in groups) count += group.Words.AsSpan().Count(' ') + 1;
        var size = 16;
        while (size < count * 3) size *= 2;
        (_words, _values, _mask) = (new byte[size][], new byte[size], size - 1);
        foreach (var (value, words) in groups)
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Add(Encoding.UTF8.GetBytes(word), value);
    }

    /// <summary>The value of a word; 0 when it is not in the table.</summary>
    /// <param name="lower">The word in lower case.</param>
    public byte ValueOf(ReadOnlySpan<byte> lower)
    {
        for (var slot = Hash(lower) & _mask; _words[slot] is { } word; slot = (slot + 1) & _mask)
            if (lower.SequenceEqual(word)) return _values[slot];
        return 0;
    }

    /// <summary>True when the word is in the table.</summary>
    /// <param name="lower">The word in lower case.</param>
    public bool Contains(ReadOnlySpan<byte> lower) => ValueOf(lower) != 0;

    private void Add(byte[] word, byte value)
    {
        var slot = Hash(word) & _mask;
        for (; _words[slot] is { } other; slot = (slot + 1) & _mask)
            if (other.AsSpan().SequenceEqual(word)) return;
        (_words[slot], _values[slot]) = (word, value);
    }

    private static int Hash(ReadOnlySpan<byte> word)
    {
        var hash = 2166136261;
        foreach (var b in word) hash = (hash ^ b) * 16777619;
        return (int)(hash >> 4);
    }
}
