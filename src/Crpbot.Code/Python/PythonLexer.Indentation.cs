namespace Crpbot.Code.Python;

/// <content>Indentation.</content>
internal sealed partial class PythonLexer
{
    /// <summary>CPython's MAXINDENT.</summary>
    private const int MaximumIndents = 100;

    /// <summary>Columns of the open blocks: with tabs to multiples of 8, and with tabs of 1 to see where the two disagree.</summary>
    private readonly List<(int Column, int Alternative)> _indents = [];

    private (int Column, int Alternative) _base;

    private void ReadIndentation()
    {
        while (true)
        {
            var (column, alternative) = MeasureIndentation();
            if (_at >= _text.Length) return;
            var c = _text[_at];
            if (c == '#')
            {
                ReadComment();
            }
            else if (c is '%' or '!' or '?' && _notebook)
            {
                SkipMagic();
            }
            else if (c is not ('\n' or '\r'))
            {
                Indent(column, alternative);
                return;
            }

            if (_at < _text.Length) SkipNewline();
        }
    }

    private (int Column, int Alternative) MeasureIndentation()
    {
        var column = 0;
        var alternative = 0;
        var continued = 0;
        for (; _at < _text.Length; _at++)
        {
            switch (_text[_at])
            {
                case ' ': (column, alternative) = (column + 1, alternative + 1); continue;
                case '\t': (column, alternative) = ((column / 8 * 8) + 8, alternative + 1); continue;
                case '\f': (column, alternative) = (0, 0); continue;
                case '\\' when Peek(1) is '\n' or '\r':
                    // The first line's blanks are the indentation; what follows continues that line.
                    continued = continued == 0 ? column : continued;
                    _at++;
                    if (_text[_at] == '\r' && Peek(1) == '\n') _at++;
                    if (_at + 1 >= _text.Length) FaultContinuedEnd(_at);
                    continue;
            }

            break;
        }

        return continued == 0 ? (column, alternative) : (continued, continued);
    }

    private void Indent(int column, int alternative)
    {
        if (_pattern && _count == 0) _base = (column, alternative);
        var top = _indents.Count > 0 ? _indents[^1] : _base;
        if (column == top.Column)
        {
            if (alternative != top.Alternative) FaultTabs();
        }
        else if (column > top.Column)
        {
            if (alternative <= top.Alternative) FaultTabs();
            Deepen(column, alternative);
        }
        else
        {
            Dedent(column, alternative);
        }
    }

    private void Deepen(int column, int alternative)
    {
        if (_indents.Count >= MaximumIndents)
        {
            Fault(_at, _at, "too many levels of indentation");
            return;
        }

        _indents.Add((column, alternative));
        Add(TokenKind.Indent, _at, _at);
    }

    private void Dedent(int column, int alternative)
    {
        while (_indents.Count > 0 && column < _indents[^1].Column)
        {
            _indents.RemoveAt(_indents.Count - 1);
            Add(TokenKind.Dedent, _at, _at);
        }

        var top = _indents.Count > 0 ? _indents[^1] : _base;
        if (column != top.Column) Fault(_at, _at, "unindent does not match any outer indentation level");
        else if (alternative != top.Alternative) FaultTabs();
    }

    private void FaultTabs() => Fault(_at, _at, "inconsistent use of tabs and spaces in indentation");
}
