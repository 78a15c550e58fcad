using System.Text;

namespace Crpbot.Privacy.Files;

/// <summary>Columns of the rows of <c>INSERT INTO t (a, b) VALUES (…), (…)</c> and of PostgreSQL's <c>COPY t (a, b) FROM stdin</c>.</summary>
internal sealed class SqlColumns : IColumns
{
    private const int LongestStatement = 4096;
    private const int LongestLead = 8;
    private readonly List<string> _all = [];
    private int _first = -1;
    private int _count;
    private bool _copies;
    private int _at;
    private int _last = -1;
    private int _column;
    private int _depth;
    private bool _quoted;

    /// <inheritdoc />
    public int ColumnAt(ReadOnlySpan<byte> text, int offset)
    {
        if (offset < _at) return _at - offset <= LongestLead ? _last : -1; // the sign before a number is asked for after the number
        while (_at < offset)
        {
            var c = text[_at];
            if (c is (byte)'I' or (byte)'i' or (byte)'C' or (byte)'c' && (_first < 0 || (!_quoted && _depth == 0)) && TryOpen(text, offset)) continue;
            if (_first >= 0) Step(c);
            _at++;
        }

        return _last = _first >= 0 && _column >= 0 && _column < _count && (_copies || _depth == 1) ? _first + _column : -1;
    }

    /// <inheritdoc />
    public string? NameOf(int column) => column >= 0 ? _all[column] : null;

    private void Step(byte c)
    {
        if (_copies)
        {
            if (c == (byte)'\t') _column++;
            else if (c == (byte)'\n') _column = 0;
            else if (c == (byte)'\\' && _column == 0) _column = -1; // \. ends the rows
            return;
        }

        if (c == (byte)'\'') _quoted = !_quoted;
        if (_quoted) return;
        if (c == (byte)'(') (_depth, _column) = (_depth + 1, _depth == 0 ? 0 : _column);
        else if (c == (byte)')') _depth = Math.Max(0, _depth - 1);
        else if (c == (byte)',' && _depth == 1) _column++;
        else if (c == (byte)';' && _depth == 0) _first = -1;
    }

    /// <summary>At the word that begins a statement, reads its names and moves behind them.</summary>
    private bool TryOpen(ReadOnlySpan<byte> text, int limit)
    {
        var rest = text[_at..Math.Min(text.Length, _at + LongestStatement)];
        var copies = Starts(rest, "copy "u8);
        if (!copies && !Starts(rest, "insert into "u8)) return false;
        var open = rest.IndexOf((byte)'(');
        var close = open < 0 ? -1 : rest[open..].IndexOf((byte)')');
        if (close < 0 || _at + open + close >= limit || rest[..open].IndexOf((byte)';') >= 0) return false;
        (_first, _copies, _column, _depth, _quoted) = (_all.Count, copies, copies ? -1 : 0, 0, false);
        foreach (var name in Encoding.UTF8.GetString(rest.Slice(open + 1, close - 1)).Split(',')) _all.Add(name.Trim().Trim('"', '`', '[', ']'));
        _count = _all.Count - _first;
        _at += open + close + 1;
        return true;
    }

    private static bool Starts(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word)
    {
        if (text.Length < word.Length) return false;
        for (var i = 0; i < word.Length; i++)
            if ((text[i] | 0x20) != word[i]) return false;
        return true;
    }
}
