namespace Crpbot.Code.Python;

/// <content>The text of f- and t-strings, as CPython's tok_get_fstring_mode reads it.</content>
internal sealed partial class PythonLexer
{
    /// <summary>CPython's MAXFSTRINGLEVEL.</summary>
    private const int MaximumFormatted = 150;

    /// <summary>CPython's MAX_EXPR_NESTING: fields inside formats of fields.</summary>
    private const int MaximumFields = 3;

    /// <summary>Room for the longest name of a character, in <c>\N{NAME}</c>.</summary>
    private const int LongestName = 160;

    private readonly List<FormattedMode> _formatted = [];

    private bool InLiteralText => _formatted.Count > 0 && _formatted[^1].InText;

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
            var length = _text.AsSpan(_at, Math.Min(LongestName, _text.Length - _at)).IndexOfAny("}\n\r\"'");
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
            if (++mode.FieldDepth >= MaximumFields) Fault(_at, _at + 1, "f-string: expressions nested too deeply");
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
