using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>Python 2, recognised by the statements that only it has.</content>
public sealed partial class PythonParser
{
    /// <summary>Replaces the last fault's message when the line that does not parse is one of Python 2.</summary>
    private void SayPython2(int first)
    {
        if (_faults.Count == 0 || Python2(first) is not { } what) return;
        var fault = _faults[^1];
        if (fault.At.Start < _tokens[first].Start || fault.Message.Contains("Python 2", StringComparison.Ordinal)) return;
        _faults[^1] = fault with { Message = $"{what} of Python 2" };
    }

    private string? Python2(int first)
    {
        var token = _tokens[first];
        var next = _tokens[first + 1].Kind;
        switch (token.Kind)
        {
            case TokenKind.Name when _names[token.Value] is "print" && IsOperand(next): return "print statement";
            case TokenKind.Name when _names[token.Value] is "exec" && IsOperand(next): return "exec statement";
            case TokenKind.Raise when HasCommaInLine(first): return "raise statement with a comma";
            case TokenKind.Except when HasCommaInLine(first): return "except clause with a comma";
            default: return null;
        }
    }

    private static bool IsOperand(TokenKind kind) => kind is TokenKind.Name or TokenKind.Number or TokenKind.String or TokenKind.FormattedStart
        or TokenKind.RightShift or TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.Not or TokenKind.None or TokenKind.True or TokenKind.False or TokenKind.Lambda;

    private bool HasCommaInLine(int first)
    {
        for (var i = first; _tokens[i].Kind is not (TokenKind.Newline or TokenKind.EndOfFile); i++)
        {
            if (_tokens[i].Kind == TokenKind.Comma) return true;
        }

        return false;
    }
}
