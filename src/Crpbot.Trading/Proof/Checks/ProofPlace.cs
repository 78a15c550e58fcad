using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>A place and what happens there.</summary>
/// <param name="Path">File.</param>
/// <param name="Span">Span of its text.</param>
/// <param name="What">A few words.</param>
internal sealed record ProofPlace(string Path, TextSpan Span, string What)
{
    /// <summary>A node's place: for functions and classes their first line.</summary>
    /// <param name="file">File.</param>
    /// <param name="node">Node.</param>
    /// <param name="what">A few words.</param>
    public static ProofPlace Of(CodeFile file, SyntaxNode node, string what = "") => new(file.Path, NameSpan(file, node), what);

    /// <summary>A call's place.</summary>
    /// <param name="place">Call.</param>
    /// <param name="what">A few words.</param>
    public static ProofPlace Of(CallPlace place, string what = "") => Of(place.File, place.Node, what);

    private static TextSpan NameSpan(CodeFile file, SyntaxNode node)
    {
        if (node.Kind is not (SyntaxKind.Function or SyntaxKind.Class) || node.Text.Length == 0) return new TextSpan(node.Start, node.End);
        var decorators = node.Required(0);
        var from = decorators.Count > 0 && decorators[decorators.Count - 1] is { } last ? last.End : node.Start;
        var at = file.Tree.Text.IndexOf(node.Text, from, StringComparison.Ordinal);
        return at < 0 || at >= node.End ? new TextSpan(node.Start, node.End) : new TextSpan(at, at + node.Text.Length);
    }
}
