using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns;

/// <summary>Parses patterns of one language into the tree that all languages share.</summary>
public interface IPatternParser
{
    /// <summary>The language.</summary>
    Language Language { get; }

    /// <summary>The pattern's single expression or statement, or a <see cref="SyntaxKind.List"/> of several statements.</summary>
    /// <param name="pattern">Code with metavariables and <c>...</c>.</param>
    /// <exception cref="FormatException">It is no complete code; the message is one sentence.</exception>
    SyntaxNode Parse(string pattern);
}
