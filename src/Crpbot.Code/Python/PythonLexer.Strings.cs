namespace Crpbot.Code.Python;

/// <content>Strings.</content>
internal sealed partial class PythonLexer
{
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
}
