namespace Crpbot.Code.Python;

/// <content>IPython's lines in notebook cells.</content>
internal sealed partial class PythonLexer
{
    /// <summary><c>name = !command</c> and <c>name = %magic</c>: the value counts as an unknown name.</summary>
    private void ReadAssignedMagic()
    {
        while (Current is ' ' or '\t') _at++;
        if (Current is not ('!' or '%') || Peek(1) == '=') return;
        var start = _at;
        SkipLine();
        Add(TokenKind.Name, start, _at, Names.Add("_", '_'));
    }

    /// <summary><c>name?</c>: a question to IPython, not code.</summary>
    private void EraseLine()
    {
        _count = _lineTokens;
        SkipLine();
    }
}
