using Crpbot.Code.Trees;

namespace Crpbot.Code.Scanning;

/// <summary>Outermost functions of a file, to tell which one a node is in.</summary>
internal sealed class FunctionSpans
{
    private readonly List<(int Start, int End)> _spans = [];

    /// <summary>Finds them.</summary>
    /// <param name="root">Root of the tree.</param>
    public FunctionSpans(SyntaxNode root)
    {
        var open = new Stack<SyntaxNode>();
        open.Push(root);
        while (open.TryPop(out var node))
        {
            if (node.Kind == SyntaxKind.Function) _spans.Add((node.Start, node.End));
            else
                foreach (var child in node.Children)
                    if (child is not null) open.Push(child);
        }

        _spans.Sort();
    }

    /// <summary>Start of the function that a node is in; -1 outside functions.</summary>
    /// <param name="node">Node.</param>
    public int Of(SyntaxNode node)
    {
        var at = _spans.BinarySearch((node.Start, int.MaxValue));
        if (at < 0) at = ~at - 1;
        return at >= 0 && node.Start < _spans[at].End ? _spans[at].Start : -1;
    }
}
