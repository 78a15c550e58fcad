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
    public (AnchorTag Tag, string Text)[] Required { get; }

    /// <summary>Conditions on names by slot, from the rule.</summary>
    public NameFilter?[] Filters { get; }

    /// <summary>Names of which one must be there, because a condition lists those that the metavariable at the root may be; null when there is no such condition.</summary>
    public (AnchorTag Tag, IReadOnlyCollection<string> Names)? Choices => Root.Role != PatternRole.Plain ? null : Root.Kind switch
    {
        SyntaxKind.Attribute when Filter(Root)?.Names is { } names => (AnchorTag.Use, names),
        SyntaxKind.Call when Root[0] is { Role: PatternRole.Plain, Kind: SyntaxKind.Attribute } callee && Filter(callee)?.Names is { } names => (AnchorTag.Call, names),
        SyntaxKind.Call when Root[0] is { Role: PatternRole.Metavariable } callee && Filters[callee.Slot]?.Names is { } names => (AnchorTag.Call, names),
        _ => null,
    };

    /// <summary>True when it is several statements.</summary>
    public bool IsSequence => Root is { Role: PatternRole.Plain, Kind: SyntaxKind.List };

    /// <summary>True when every solution at a place says the same, so that the first is enough.</summary>
    public bool IsClosed => Names.Count == 0 && !IsSequence;

    /// <summary>A quick look: false when the pattern cannot match in a file.</summary>
    public bool MayMatch(NodeTable table)
    {
        foreach (var (tag, text) in Required)
            if (table.Anchors.First(tag, text) == 0) return false;
        if (Choices is not var (choice, names)) return true;
        foreach (var name in names)
            if (table.Anchors.First(choice, name) != 0) return true;
        return false;
    }

    private NameFilter? Filter(PatternNode node) => node.TextSlot >= 0 ? Filters[node.TextSlot] : null;
}
