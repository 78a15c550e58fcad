namespace Crpbot.Code.Python;

/// <content>Brackets.</content>
internal sealed partial class PythonLexer
{
    private void Open(TokenKind kind, char c)
    {
        if (_brackets.Count >= MaximumBrackets) Fault(_at, _at + 1, "too many nested parentheses");
        _brackets.Add(new Bracket(c, _at, _formatted.Count));
        if (_formatted.Count > 0) _formatted[^1].Depth++;
        Take(kind, 1);
    }

    private void Close(TokenKind kind, char c)
    {
        var opening = kind == TokenKind.CloseParen ? '(' : kind == TokenKind.CloseBracket ? '[' : '{';
        if (_brackets.Count == 0 || _brackets[^1].Formatted != _formatted.Count)
        {
            FaultCharacter($"unmatched '{c}'");
            return;
        }

        var top = _brackets[^1];
        _brackets.RemoveAt(_brackets.Count - 1);
        if (top.Character != opening) Fault(_at, _at + 1, $"closing parenthesis '{c}' does not match opening parenthesis '{top.Character}'");
        Take(kind, 1);
        if (_formatted.Count > 0) CloseInField(_formatted[^1], c);
    }

    private static void CloseInField(FormattedMode mode, char c)
    {
        mode.Depth--;
        if (c != '}' || mode.Depth != mode.FieldDepth) return;
        mode.FieldDepth--;
        mode.InText = true;
    }

    private void FaultNeverClosed()
    {
        var bracket = _brackets[^1];
        Fault(bracket.At, bracket.At + 1, $"'{bracket.Character}' was never closed");
    }
}
