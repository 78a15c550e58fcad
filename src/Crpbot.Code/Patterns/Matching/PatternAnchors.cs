using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>Names without which a pattern cannot match.</summary>
internal static class PatternAnchors
{
    /// <summary>The names of a pattern.</summary>
    public static IEnumerable<(AnchorTag Tag, string Text)> Of(PatternNode node)
    {
        var own = node.Role == PatternRole.Plain ? Own(node) : null;
        if (own is { } anchor) yield return anchor;
        if (node.Dotted is not null) yield break;
        foreach (var child in node.Children)
        {
            if (child is null || Skips(node, child)) continue;
            foreach (var below in Of(child)) yield return below;
        }
    }

    /// <summary>The last name of a callee; null when it varies.</summary>
    public static string? LastName(PatternNode? node)
    {
        while (node is { Role: PatternRole.Plain, Kind: SyntaxKind.Subscript }) node = node[0];
        return node is { Role: PatternRole.Plain, TextSlot: < 0, AnyText: false, Kind: SyntaxKind.Name or SyntaxKind.Attribute } ? node.Text : null;
    }

    private static (AnchorTag, string)? Own(PatternNode node) => node.Kind switch
    {
        SyntaxKind.Call when LastName(node[0]) is { } name => (AnchorTag.Call, name),
        SyntaxKind.New when LastName(node[0]) is { } name => (AnchorTag.New, name),
        SyntaxKind.Attribute when node.TextSlot < 0 && !node.AnyText => (AnchorTag.Use, node.Text),
        SyntaxKind.Keyword when node.TextSlot < 0 && !node.AnyText && node.Text.Length > 0 => (AnchorTag.Keyword, node.Text),
        SyntaxKind.Function or SyntaxKind.Class when node.TextSlot < 0 && !node.AnyText => (AnchorTag.Declaration, node.Text),
        _ => null,
    };

    // A plain name may be reached through an import, a type may be inferred, imports match each other's forms, a member's value may be the module itself.
    private static bool Skips(PatternNode node, PatternNode child) => child.Role == PatternRole.Typed
        || node.Kind is SyntaxKind.Import or SyntaxKind.ImportFrom
        || (node.Kind is SyntaxKind.Attribute && child.Kind is SyntaxKind.Attribute && child.Role == PatternRole.Plain)
        || (node.Kind is SyntaxKind.AnnotatedAssign && ReferenceEquals(child, node[1]));
}
