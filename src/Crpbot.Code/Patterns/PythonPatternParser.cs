using Crpbot.Code.Python;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns;

/// <summary>Patterns for Python.</summary>
public sealed class PythonPatternParser : IPatternParser
{
    /// <inheritdoc />
    public Language Language => Language.Python;

    /// <inheritdoc />
    public SyntaxNode Parse(string pattern) => PythonPattern.Parse(pattern);
}
