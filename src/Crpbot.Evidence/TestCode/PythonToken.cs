namespace Crpbot.Evidence.TestCode;

/// <summary>A token.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">Its text; of a string the content without prefix and quotes.</param>
/// <param name="Line">1-based line.</param>
internal readonly record struct PythonToken(PythonTokenKind Kind, string Text, int Line)
{
    /// <summary>True for a keyword, name or mark with this text.</summary>
    /// <param name="text">The text.</param>
    public bool Is(string text) => Kind is PythonTokenKind.Name or PythonTokenKind.Mark && string.Equals(Text, text, StringComparison.Ordinal);
}
