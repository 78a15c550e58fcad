namespace Crpbot.Evidence.TestCode;

/// <summary>A logical line: what stands between two line ends outside brackets and strings.</summary>
/// <param name="Indent">Width of the white space before it; a tab counts as 8 columns as in Python.</param>
/// <param name="Tokens">At least one.</param>
internal sealed record PythonLine(int Indent, IReadOnlyList<PythonToken> Tokens)
{
    /// <summary>1-based line at which it begins.</summary>
    public int Number => Tokens[0].Line;
}
