using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>Depth of the tree, which everything that walks it recursively relies on.</content>
public sealed partial class PythonParser
{
    /// <summary>Most levels below a statement that holds no other; with what <see cref="MaximumDepth"/> allows around it a tree has at most about 2,000.</summary>
    private const int MaximumTreeDepth = 800;

    /// <summary>A chain of operators, attributes or calls is a deep tree that no deep recursion made; longer ones are measured.</summary>
    private const int LongChain = 100;

    private bool _chained;

    /// <summary>Makes errors of the statements read since a mark that are too deep.</summary>
    private void CheckDepth(int mark)
    {
        for (var i = mark; i < _top; i++)
        {
            var node = _stack[i]!;
            if (!IsTooDeep(node)) continue;
            _faults.Add(new SyntaxFault(new TextSpan(node.Start, node.End), "nested too deeply"));
            _stack[i] = new SyntaxNode(SyntaxKind.Error, node.Start, node.End);
        }
    }

    private static bool IsTooDeep(SyntaxNode root)
    {
        var open = new Stack<(SyntaxNode Node, int Depth)>([(root, 1)]);
        while (open.TryPop(out var top))
        {
            if (top.Depth > MaximumTreeDepth) return true;
            foreach (var child in top.Node.Children)
            {
                if (child is { Count: > 0 }) open.Push((child, top.Depth + 1));
            }
        }

        return false;
    }
}
