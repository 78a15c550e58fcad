using Crpbot.Code.Patterns;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Scanning;

/// <summary>Which nodes of a match data comes from or goes to.</summary>
internal static class Places
{
    /// <summary>The node that a source marks: the parameter itself when its name was focused.</summary>
    public static SyntaxNode Of(PatternMatch match) =>
        match.Node.Kind == SyntaxKind.Parameter ? match.Node : match.Bindings.Values.FirstOrDefault(b => b.Owner is { Kind: SyntaxKind.Parameter } && b.Span == match.Span)?.Owner ?? match.Node;

    /// <summary>The nodes that a sink marks: of a call that the pattern as a whole fits its arguments, else (what a metavariable stands for) the node itself.</summary>
    /// <param name="match">Match.</param>
    /// <param name="exact">True when only the values themselves count, not those of expressions inside.</param>
    public static IEnumerable<(SyntaxNode Node, bool Exact)> Sinks(PatternMatch match, bool exact)
    {
        var node = match.Node;
        if (node.Kind == SyntaxKind.ExpressionStatement) node = node.Required(0);
        if (!exact || node.Kind is not (SyntaxKind.Call or SyntaxKind.New) || match.Bindings.Values.Any(b => b.Nodes.Count == 1 && ReferenceEquals(b.Nodes[0], node))) return [(node, exact)];
        return Arguments(node.Required(1)).Select(a => (a, true));
    }

    /// <summary>The one node that a metavariable stands for; null when it is none or several.</summary>
    public static SyntaxNode? Node(PatternMatch match, string metavariable) =>
        match.Bindings.TryGetValue(metavariable, out var binding) && binding.Nodes.Count == 1 ? binding.Nodes[0] : null;

    private static IEnumerable<SyntaxNode> Arguments(SyntaxNode list)
    {
        for (var i = 0; i < list.Count; i++)
            if (list[i] is { } argument) yield return argument.Kind is SyntaxKind.Keyword or SyntaxKind.Starred ? argument.Required(0) : argument;
    }
}
