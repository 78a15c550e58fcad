using System.Buffers;
using System.Text;
using Crpbot.Privacy.Context;
using Crpbot.Privacy.Files;
using Crpbot.Privacy.Rules;

namespace Crpbot.Privacy.Scanning;

/// <summary>Says what a text tells about a place in it: the name of its column, the key before it, the words around it.</summary>
/// <param name="words">Context words.</param>
internal sealed class Surroundings(ContextWords words)
{
    private const int Before = 90;
    private const int After = 40;
    private const int Window = 2048;
    private const int LongestFiller = 14;
    private static readonly SearchValues<byte> s_separators = SearchValues.Create(",;\t|"u8);
    private readonly List<ContextHit> _hits = [];
    private readonly List<ContextHit> _keyHits = [];
    private readonly Dictionary<int, (byte[] Name, ContextHit[] Hits)> _columns = [];
    private int _from = -1;
    private int _to = -1;
    private int _place = -1;
    private KeyRange _key;

    /// <summary>Columns of the text; null when it has none.</summary>
    public IColumns? Columns { get; private set; }

    /// <summary>Begins a text.</summary>
    /// <param name="columns">Its columns; null when it has none.</param>
    public void Begin(IColumns? columns)
    {
        (Columns, _from, _to, _place) = (columns, -1, -1, -1);
        _columns.Clear();
    }

    /// <summary>True when a context word of a rule speaks for a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset of the value.</param>
    /// <param name="end">Offset after it.</param>
    /// <param name="rule">Index of the rule.</param>
    /// <param name="need">How close the word must be; None asks as Near does.</param>
    /// <param name="column">Column of the value; -1 for none.</param>
    public bool SpeakFor(ReadOnlySpan<byte> text, int start, int end, int rule, ContextNeed need, int column)
    {
        if (Columns?.NameOf(column) is { } name && IsName(name, column, rule, need)) return true;
        var key = KeyOf(text, start);
        if (!key.IsEmpty)
        {
            foreach (var hit in _keyHits)
                if (Speaks(hit, rule) && (need != ContextNeed.Direct || IsFiller(text, hit.End, hit.End <= key.ParentEnd ? key.ParentEnd : key.End))) return true;
            if (!key.IsGeneric) return false;
        }

        return IsNear(text, start, end, rule, need);
    }

    /// <summary>A number for the key before a place; 0 for none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset of the value.</param>
    public ulong SlotOf(ReadOnlySpan<byte> text, int start)
    {
        var key = KeyOf(text, start);
        if (key.IsEmpty || key.IsGeneric) return 0;
        ulong hash = 14695981039346656037;
        foreach (var c in text[key.Start..key.End]) hash = (hash ^ c) * 1099511628211;
        return hash | 1;
    }

    /// <summary>True when any context word of any rule can speak for a place: most numbers of a text have none, and then no pattern that asks for context is tried.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset of the value.</param>
    /// <param name="column">Column of the value; -1 for none.</param>
    public bool MaySpeakFor(ReadOnlySpan<byte> text, int start, int column)
    {
        if (Columns?.NameOf(column) is { } name && ColumnOf(column, name).Hits.Length > 0) return true;
        _ = KeyOf(text, start);
        if (_keyHits.Count > 0) return true;
        ReadLine(text, start);
        return _hits.Count > 0;
    }

    private bool IsNear(ReadOnlySpan<byte> text, int start, int end, int rule, ContextNeed need)
    {
        ReadLine(text, start);
        foreach (var hit in _hits)
        {
            if (!Speaks(hit, rule) || hit.Start < start - Before || hit.Start > end + After || (hit.End > start && hit.Start < end)) continue;
            if (need == ContextNeed.Direct && (hit.End > start || start - hit.End > LongestFiller || !IsFiller(text, hit.End, start))) continue;

            // What stands in other cells of a row speaks for itself.
            if (Columns is TableColumns && (hit.End <= start ? text[hit.End..start] : text[end..hit.Start]).ContainsAny(s_separators)) continue;
            return true;
        }

        return false;
    }

    /// <summary>Finds the words of the line, or of a part of a very long one, once for all values in it.</summary>
    private void ReadLine(ReadOnlySpan<byte> text, int start)
    {
        if (start >= _from && start <= _to) return;
        var back = text[Math.Max(0, start - Window)..start];
        var feed = back.LastIndexOf((byte)'\n');
        var begin = start - back.Length + feed + 1;
        var rest = text[start..Math.Min(text.Length, start + Window)];
        var next = rest.IndexOf((byte)'\n');
        var end = start + (next < 0 ? rest.Length : next);
        _hits.Clear();
        words.Find(text, begin, end, _hits);

        // A cut line is read again before a value's surroundings would leave the part.
        _from = feed >= 0 || begin == 0 ? begin : begin + Before;
        _to = next >= 0 || end == text.Length ? end : end - After - Before;
    }

    private KeyRange KeyOf(ReadOnlySpan<byte> text, int start)
    {
        if (_place == start) return _key;
        (_place, _key) = (start, KeyRange.Before(text, start));
        _keyHits.Clear();
        if (!_key.IsEmpty) words.Find(text, _key.Start, _key.End, _keyHits);
        if (_key.ParentEnd > _key.ParentStart) words.Find(text, _key.ParentStart, _key.ParentEnd, _keyHits);
        return _key;
    }

    private bool IsName(string name, int column, int rule, ContextNeed need)
    {
        var (bytes, hits) = ColumnOf(column, name);
        foreach (var hit in hits)
            if (Speaks(hit, rule) && (need != ContextNeed.Direct || IsFiller(bytes, hit.End, bytes.Length))) return true;
        return false;
    }

    private (byte[] Name, ContextHit[] Hits) ColumnOf(int column, string name)
    {
        if (_columns.TryGetValue(column, out var known)) return known;
        var bytes = Encoding.UTF8.GetBytes(name);
        var found = new List<ContextHit>();
        words.Find(bytes, 0, bytes.Length, found);
        return _columns[column] = (bytes, [.. found]);
    }

    private static bool Speaks(ContextHit hit, int rule) => Array.IndexOf(hit.Rules, (ushort)rule) >= 0;

    /// <summary>True when nothing that has a meaning of its own stands between a word and its value: in <c>account balance 100250</c> the account is not the value.</summary>
    private static bool IsFiller(ReadOnlySpan<byte> text, int from, int to)
    {
        Span<byte> lower = stackalloc byte[8];
        var count = 0;
        foreach (var c in text[from..to])
        {
            if (c is (byte)',' or (byte)';' or (byte)'|' or (byte)'\t') return false;
            if (!char.IsAsciiLetter((char)c) && c < 128) continue;
            if (count == lower.Length) return false;
            lower[count++] = (byte)(c | 0x20);
        }

        ReadOnlySpan<byte> word = lower[..count];
        return count == 0 || word.SequenceEqual("no"u8) || word.SequenceEqual("nr"u8) || word.SequenceEqual("id"u8) || word.SequenceEqual("is"u8) || word.SequenceEqual("was"u8) || word.SequenceEqual("num"u8)
            || word.SequenceEqual("number"u8) || word.SequenceEqual("value"u8) || word.SequenceEqual("nummer"u8) || word.SequenceEqual("to"u8);
    }
}
