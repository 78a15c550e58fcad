using Crpbot.Code.Patterns;
using Crpbot.Code.Trees;
using Crpbot.CSharp;

namespace Crpbot.Cli.Rulebook;

/// <summary>Patterns for C#, behind a door that loads Roslyn only when a pattern is parsed.</summary>
internal sealed class CSharpPatterns : IPatternParser
{
    private readonly Lazy<IPatternParser> _parser = new(() => new CSharpPattern());

    /// <inheritdoc />
    public Language Language => Language.CSharp;

    /// <inheritdoc />
    public SyntaxNode Parse(string pattern) => _parser.Value.Parse(pattern);
}
