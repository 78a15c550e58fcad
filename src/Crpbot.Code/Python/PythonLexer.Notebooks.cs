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
        Add(TokenKind.Name, start, _at, Names.Add("_"));
    }

    private void SkipLine()
    {
        var length = _text.AsSpan(_at).IndexOfAny('\n', '\r');
        _at = length < 0 ? _text.Length : _at + length;
    }

    /// <summary>A line of IPython; a cell that begins with <c>%%</c> and the name of another language is not Python at all.</summary>
    private void SkipMagic()
    {
        var start = _at;
        SkipLine();
        var line = _text.AsSpan(start, _at - start);
        if (_count > 0 || !line.StartsWith("%%")) return;
        var name = line[2..];
        var end = name.IndexOfAny(' ', '\t');
        if (end >= 0) name = name[..end];
        if (name is not ("time" or "timeit" or "capture" or "prun" or "python" or "python3")) _at = _text.Length;
    }

    /// <summary><c>name?</c>: a question to IPython, not code.</summary>
    private void EraseLine()
    {
        _count = _lineTokens;
        SkipLine();
    }
}
