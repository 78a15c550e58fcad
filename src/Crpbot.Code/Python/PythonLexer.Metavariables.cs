namespace Crpbot.Code.Python;

/// <content>Metavariables of patterns.</content>
internal sealed partial class PythonLexer
{
    /// <summary><c>$X</c> and <c>$...X</c>: a name whose text keeps the signs.</summary>
    private void ReadMetavariable()
    {
        var start = _at++;
        if (Current == '.' && Peek(1) == '.' && Peek(2) == '.') _at += 3;
        var word = _at;
        while (char.IsAsciiLetterOrDigit(Current) || Current == '_') _at++;
        if (_at == word)
        {
            Fault(start, _at, "a metavariable is $ and a name in capitals");
            return;
        }

        Add(TokenKind.Name, start, _at, Names.Add(_text.AsSpan(start, _at - start)));
    }
}
