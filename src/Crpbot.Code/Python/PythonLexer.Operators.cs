namespace Crpbot.Code.Python;

/// <content>Operators.</content>
internal sealed partial class PythonLexer
{
    private void ReadOperator(char c)
    {
        switch (c)
        {
            case '(': Open(TokenKind.OpenParen, c); break;
            case '[': Open(TokenKind.OpenBracket, c); break;
            case '{': Open(TokenKind.OpenBrace, c); break;
            case ')': Close(TokenKind.CloseParen, c); break;
            case ']': Close(TokenKind.CloseBracket, c); break;
            case '}': Close(TokenKind.CloseBrace, c); break;
            case ',': Take(TokenKind.Comma, 1); break;
            case ':': ReadColon(); break;
            case '.': ReadDot(); break;
            case ';': Take(TokenKind.Semicolon, 1); break;
            case '~': Take(TokenKind.Tilde, 1); break;
            case '=': TakeEqual(); break;
            case '!': ReadExclamation(); break;
            case '<': ReadLess(); break;
            case '>': ReadGreater(); break;
            case '$' when _pattern: ReadMetavariable(); break;
            default: ReadArithmetic(c); break;
        }
    }

    private void Take(TokenKind kind, int length, TokenKind value = TokenKind.Fault)
    {
        var start = _at;
        _at += length;
        Add(kind, start, _at, (int)value);
    }

    private void TakeEqual()
    {
        if (Peek(1) == '=') Take(TokenKind.EqualEqual, 2);
        else Take(TokenKind.Equal, 1);
        if (_notebook && _brackets.Count == 0) ReadAssignedMagic();
    }

    private void ReadColon()
    {
        if (_formatted.Count > 0 && _formatted[^1] is var mode && mode.Depth - 1 == mode.FieldDepth)
        {
            Take(TokenKind.Colon, 1);
            mode.InText = true;
        }
        else if (Peek(1) == '=')
        {
            Take(TokenKind.ColonEqual, 2);
        }
        else
        {
            Take(TokenKind.Colon, 1);
        }
    }

    private void ReadDot()
    {
        if (Peek(1) != '.' || Peek(2) != '.') Take(TokenKind.Dot, 1);
        else if (_pattern && Peek(3) == '>') Take(TokenKind.DeepEnd, 4);
        else Take(TokenKind.Ellipsis, 3);
    }

    private void ReadExclamation()
    {
        if (Peek(1) == '=') Take(TokenKind.NotEqual, 2);
        else if (_formatted.Count > 0) Take(TokenKind.Exclamation, 1);
        else FaultCharacter("invalid syntax");
    }

    private void ReadLess()
    {
        if (Peek(1) == '<') TakeOperator(TokenKind.LeftShift, 2);
        else if (Peek(1) == '=') Take(TokenKind.LessEqual, 2);
        else if (_pattern && Peek(1) == '.' && Peek(2) == '.' && Peek(3) == '.') Take(TokenKind.DeepStart, 4);
        else if (Peek(1) == '>') FaultCharacter("operator <> of Python 2");
        else Take(TokenKind.Less, 1);
    }

    private void ReadGreater()
    {
        if (Peek(1) == '>') TakeOperator(TokenKind.RightShift, 2);
        else if (Peek(1) == '=') Take(TokenKind.GreaterEqual, 2);
        else Take(TokenKind.Greater, 1);
    }

    private void ReadArithmetic(char c)
    {
        switch (c)
        {
            case '+': TakeOperator(TokenKind.Plus, 1); break;
            case '-' when Peek(1) == '>': Take(TokenKind.Arrow, 2); break;
            case '-': TakeOperator(TokenKind.Minus, 1); break;
            case '*' when Peek(1) == '*': TakeOperator(TokenKind.DoubleStar, 2); break;
            case '*': TakeOperator(TokenKind.Star, 1); break;
            case '/' when Peek(1) == '/': TakeOperator(TokenKind.DoubleSlash, 2); break;
            case '/': TakeOperator(TokenKind.Slash, 1); break;
            case '%': TakeOperator(TokenKind.Percent, 1); break;
            case '|': TakeOperator(TokenKind.Bar, 1); break;
            case '^': TakeOperator(TokenKind.Caret, 1); break;
            case '&': TakeOperator(TokenKind.Ampersand, 1); break;
            case '@': TakeOperator(TokenKind.At, 1); break;
            case '`': FaultCharacter("backticks of Python 2"); break;
            case '?' when _notebook && _brackets.Count == 0: EraseLine(); break;
            default: FaultCharacter("invalid character"); break;
        }
    }

    private void FaultCharacter(string message)
    {
        _at++;
        Fault(_at - 1, _at, message);
    }

    private void TakeOperator(TokenKind kind, int length)
    {
        if (Peek(length) == '=') Take(TokenKind.AugmentedEqual, length + 1, kind);
        else Take(kind, length);
    }
}
