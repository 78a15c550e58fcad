using Crpbot.Privacy.Context;

namespace Crpbot.Privacy.Scanning;

/// <summary>The context words that can stand in names of columns of a text whose kind is not known: those of its first line, and all of a text that holds SQL.</summary>
/// <param name="words">Context words.</param>
internal sealed class ColumnWords(ContextWords words)
{
    private const int LongestHeader = 16 * 1024;
    private readonly List<ContextHit> _hits = [];
    private readonly HashSet<ushort> _rules = [];
    private bool _read;

    /// <summary>Begins a text.</summary>
    public void Clear()
    {
        _read = false;
        _rules.Clear();
    }

    /// <summary>True when a name can hold a context word of a rule.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rule">Index of the rule.</param>
    public bool Contain(ReadOnlySpan<byte> text, int rule)
    {
        if (!_read) Read(text);
        return _rules.Contains((ushort)rule);
    }

    /// <summary>True when a name can hold a context word of any rule.</summary>
    /// <param name="text">The text.</param>
    public bool ContainAny(ReadOnlySpan<byte> text)
    {
        if (!_read) Read(text);
        return _rules.Count > 0;
    }

    private void Read(ReadOnlySpan<byte> text)
    {
        _read = true;
        _hits.Clear();
        var feed = text[..Math.Min(text.Length, LongestHeader)].IndexOf((byte)'\n');
        var end = feed < 0 ? Math.Min(text.Length, LongestHeader) : feed;
        if (text.IndexOf("INSERT"u8) >= 0 || text.IndexOf("insert"u8) >= 0 || text.IndexOf("Insert"u8) >= 0 || text.IndexOf("COPY"u8) >= 0 || text.IndexOf("copy"u8) >= 0) end = text.Length;
        words.Find(text, 0, end, _hits);
        foreach (var hit in _hits) _rules.UnionWith(hit.Rules);
    }
}
