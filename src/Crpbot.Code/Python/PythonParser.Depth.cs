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

    private void CheckDepth(int mark)
    {
        for (var i = mark; i < _top; i++)
        {
            if (!IsTooDeep(_stack[i]!)) continue;
            FailNode(new SyntaxNode(SyntaxKind.Error, _stack[i]!.Start, _stack[i]!.Start), "nested too deeply");
            return;
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
