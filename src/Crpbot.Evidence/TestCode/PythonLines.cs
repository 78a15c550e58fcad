namespace Crpbot.Evidence.TestCode;

/// <summary>Cuts Python source into logical lines of tokens. It never fails: what it does not understand becomes marks, and an open string ends with the file.</summary>
internal sealed class PythonLines
{
    private readonly string _text;
    private readonly List<PythonLine> _lines = [];
    private List<PythonToken> _tokens = [];
    private int _at;
    private int _line = 1;
    private int _depth;
    private int _indent;

    private PythonLines(string text) => _text = text;

    /// <summary>Reads source.</summary>
    /// <param name="text">The source.</param>
    public static IReadOnlyList<PythonLine> Of(string text)
    {
        var reader = new PythonLines(text);
        while (reader._at < text.Length) reader.Next();
        reader.EndLine();
        return reader._lines;
    }

    private void Next()
    {
        if (_tokens.Count == 0 && _depth == 0 && IsLineStart()) Indent();
        if (_at >= _text.Length) return;
        var c = _text[_at];
        if (c == '\n')
        {
            _line++;
            _at++;
            if (_depth == 0) EndLine();
        }
        else if (c == '#')
        {
            while (_at < _text.Length && _text[_at] != '\n') _at++;
        }
        else if (c is '"' or '\'')
        {
            Quoted(_at);
        }
        else if (char.IsLetter(c) || c == '_')
        {
            Word();
        }
        else if (char.IsAsciiDigit(c))
        {
            Take(PythonTokenKind.Number, ch => char.IsLetterOrDigit(ch) || ch is '.' or '_');
        }
        else if (char.IsWhiteSpace(c) || c == '\uFEFF')
        {
            _at++;
        }
        else
        {
            Mark(c);
        }
    }

    private bool IsLineStart() => _at == 0 || _text[_at - 1] == '\n';

    private void Indent()
    {
        _indent = 0;
        for (; _at < _text.Length && _text[_at] is ' ' or '\t' or '\f'; _at++)
            _indent = _text[_at] == '\t' ? (_indent | 7) + 1 : _text[_at] == ' ' ? _indent + 1 : 0;
    }

    private void Word()
    {
        var start = _at;
        Take(PythonTokenKind.Name, ch => char.IsLetterOrDigit(ch) || ch == '_');
        if (_at >= _text.Length || _text[_at] is not ('"' or '\'') || _at - start > 2) return;

        // A prefix such as r, b, f or rb belongs to the string behind it.
        _tokens.RemoveAt(_tokens.Count - 1);
        Quoted(start);
    }

    private void Take(PythonTokenKind kind, Func<char, bool> isPart)
    {
        var start = _at;
        while (_at < _text.Length && isPart(_text[_at])) _at++;
        _tokens.Add(new PythonToken(kind, _text[start.._at], _line));
    }

    private void Quoted(int start)
    {
        var (quote, line) = (_text[_at], _line);
        var isRaw = _text.AsSpan(start, _at - start).IndexOfAny('r', 'R') >= 0;
        var length = _text.AsSpan(_at).StartsWith([quote, quote, quote]) ? 3 : 1;
        var from = _at + length;
        for (_at = from; _at < _text.Length; _at++)
        {
            if (_text[_at] == '\\' && !isRaw) _at++;
            else if (length == 1 && _text[_at] == '\n') break;
            else if (_text[_at] == quote && (length == 1 || _text.AsSpan(_at).StartsWith([quote, quote, quote]))) break;
            if (_at < _text.Length && _text[_at] == '\n') _line++;
        }

        var end = Math.Min(_at, _text.Length);
        _tokens.Add(new PythonToken(PythonTokenKind.Text, _text[Math.Min(from, end)..end], line));
        if (end < _text.Length && _text[end] == quote) end += length;
        _at = Math.Min(end, _text.Length);
    }

    private void Mark(char c)
    {
        if (c == '\\' && _at + 1 < _text.Length && _text[_at + 1] is '\n' or '\r')
        {
            _at += _text[_at + 1] == '\r' ? 3 : 2;
            _line++;
            return;
        }

        if (c is '(' or '[' or '{') _depth++;
        if (c is ')' or ']' or '}') _depth = Math.Max(0, _depth - 1);
        var isDouble = _at + 1 < _text.Length && _text[_at + 1] == '=' && c is '=' or '!' or '<' or '>';
        _tokens.Add(new PythonToken(PythonTokenKind.Mark, isDouble ? _text.Substring(_at, 2) : c.ToString(), _line));
        _at += isDouble ? 2 : 1;
    }

    private void EndLine()
    {
        if (_tokens.Count == 0) return;
        _lines.Add(new PythonLine(_indent, _tokens));
        _tokens = [];
    }
}
