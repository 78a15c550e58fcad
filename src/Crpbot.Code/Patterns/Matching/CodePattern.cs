using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>A pattern ready to be sought.</summary>
internal sealed class CodePattern
{
    /// <summary>Creates a pattern.</summary>
    /// <param name="root">Its tree.</param>
    /// <param name="names">Metavariables by slot.</param>
    /// <param name="options">How it matches.</param>
    public CodePattern(PatternNode root, IReadOnlyList<string> names, MatchOptions options)
    {
        (Root, Names, Options) = (root, names, options);
        Required = [.. PatternAnchors.Of(root).Distinct()];
        Filters = new NameFilter?[names.Count];
    }

    /// <summary>The tree.</summary>
    public PatternNode Root { get; }

    /// <summary>Metavariables by slot.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How it matches.</summary>
    public MatchOptions Options { get; }

    /// <summary>Names that a file must have for the pattern to match anywhere in it.</summary>
    public IReadOnlyList<(AnchorTag Tag, string Text)> Required { get; }

    /// <summary>Conditions on names by slot, from the rule.</summary>
    public NameFilter?[] Filters { get; }

    /// <summary>True when it is several statements.</summary>
    public bool IsSequence => Root is { Role: PatternRole.Plain, Kind: SyntaxKind.List };

    /// <summary>True when every solution at a place says the same, so that the first is enough.</summary>
    public bool IsClosed => Names.Count == 0 && !IsSequence;
}
