namespace Crpbot.Code.Python;

/// <content>Strings, and the text of f- and t-strings.</content>
internal sealed partial class PythonLexer
{
    /// <summary>CPython's MAXFSTRINGLEVEL.</summary>
    private const int MaximumFormatted = 150;

    private readonly List<FormattedMode> _formatted = [];

    private bool InLiteralText => _formatted.Count > 0 && _formatted[^1].InText;

    private bool IsTripleQuote(char quote) => Current == quote && Peek(1) == quote && Peek(2) == quote;

    /// <summary>Reads a string whose quote is at the current place.</summary>
    private void ReadString(int start, StringForm form)
    {
        var quote = _text[_at];
        if (IsTripleQuote(quote))
        {
            ReadTriple(start, quote, form | StringForm.Triple);
            return;
        }

        _at++;
        while (true)
        {
            var length = _text.AsSpan(_at).IndexOfAny(quote == '"' ? "\"\\\n\r" : "'\\\n\r");
            if (length < 0) _at = _text.Length;
            else _at += length;
            if (_at >= _text.Length || _text[_at] is '\n' or '\r')
            {
                Fault(start, _at, "unterminated string literal");
                return;
            }

            if (_text[_at++] == quote) break;
            SkipEscaped();
        }

        Add(TokenKind.String, start, _at, (int)form);
    }

    private void SkipEscaped()
    {
        if (_at < _text.Length) SkipNewline();
    }

    private void ReadTriple(int start, char quote, StringForm form)
    {
        _at += 3;
        while (true)
        {
            var length = _text.AsSpan(_at).IndexOfAny(quote, '\\');
            if (length < 0)
            {
                _at = _text.Length;
                Fault(start, _at, "unterminated triple-quoted string literal");
                return;
            }

            _at += length;
            if (_text[_at] == '\\')
            {
                _at++;
                SkipEscaped();
            }
            else if (IsTripleQuote(quote))
            {
                _at += 3;
                Add(TokenKind.String, start, _at, (int)form);
                return;
            }
            else
            {
                _at++;
            }
        }
    }

    private void StartFormatted(int start, StringForm form)
    {
        var quote = _text[_at];
        if (IsTripleQuote(quote)) form |= StringForm.Triple;
        _at += form.HasFlag(StringForm.Triple) ? 3 : 1;
        if (_formatted.Count >= MaximumFormatted) Fault(start, _at, "too many nested f-strings");
        Add(TokenKind.FormattedStart, start, _at, (int)form);
        _formatted.Add(new FormattedMode { Start = start, Quote = quote, Form = form });
    }

    private void ReadFormattedText()
    {
        var mode = _formatted[^1];
        var start = _at;
        while (_at < _text.Length)
        {
            var length = _text.AsSpan(_at).IndexOfAny(mode.IsTriple && !mode.InFormat ? "{}\\\"'" : "{}\\\"'\n\r");
            _at = length < 0 ? _text.Length : _at + length;
            if (_at >= _text.Length) break;
            if (StopsText(mode, start)) return;
        }

        Fault(mode.Start, _at, mode.IsTriple ? "unterminated triple-quoted f-string literal" : "unterminated f-string literal");
        LeaveFormatted(mode);
    }

    /// <summary>Looks at a character that may end the text; moves over it when it does not.</summary>
    private bool StopsText(FormattedMode mode, int start)
    {
        var c = _text[_at];
        switch (c)
        {
            case '{' when !mode.InFormat && Peek(1) == '{':
            case '}' when !mode.InFormat && Peek(1) == '}':
                _at += 2;
                return false;
            case '{':
            case '}':
                AddMiddle(start);
                OpenOrCloseField(mode, c);
                return true;
            case '\\':
                SkipBackslash(mode);
                return false;
            case '\n' or '\r':
                return StopsAtNewline(mode, start);
        }

        if (c != mode.Quote || (mode.IsTriple && !IsTripleQuote(c)))
        {
            _at++;
            return false;
        }

        AddMiddle(start);
        EndFormatted(mode);
        return true;
    }

    private bool StopsAtNewline(FormattedMode mode, int start)
    {
        if (mode.IsTriple)
        {
            SkipNewline();
            return false;
        }

        Fault(mode.InFormat ? start : mode.Start, _at, mode.InFormat ? "newline in the format of a single-quoted f-string" : "unterminated f-string literal");
        LeaveFormatted(mode);
        return true;
    }

    private void SkipBackslash(FormattedMode mode)
    {
        _at++;
        if (Current is '{' or '}') return;
        var raw = mode.Form.HasFlag(StringForm.Raw);
        if (!raw && Current == 'N' && Peek(1) == '{')
        {
            var length = _text.AsSpan(_at).IndexOfAny("}\n\r\"'");
            if (length >= 0 && _text[_at + length] == '}')
            {
                _at += length + 1;
                return;
            }
        }

        SkipEscaped();
    }

    private void AddMiddle(int start)
    {
        if (_at > start) Add(TokenKind.FormattedMiddle, start, _at);
    }

    private void OpenOrCloseField(FormattedMode mode, char c)
    {
        if (c == '{')
        {
            mode.FieldDepth++;
            mode.InText = false;
            Open(TokenKind.OpenBrace, c);
            return;
        }

        if (mode.InFormat)
        {
            mode.InText = false;
            Close(TokenKind.CloseBrace, c);
            return;
        }

        Fault(_at, _at + 1, "f-string: single '}' is not allowed");
        _at++;
    }

    private void EndFormatted(FormattedMode mode)
    {
        var start = _at;
        if (mode.InFormat) Fault(start, start, "f-string: expecting '}'");
        _at += mode.IsTriple ? 3 : 1;
        Add(TokenKind.FormattedEnd, start, _at);
        LeaveFormatted(mode);
    }

    private void LeaveFormatted(FormattedMode mode)
    {
        _formatted.RemoveAt(_formatted.Count - 1);
        while (_brackets.Count > 0 && _brackets[^1].At >= mode.Start) _brackets.RemoveAt(_brackets.Count - 1);
    }
}
