using System.Text;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Tests.Python;

/// <summary>A tree in one line: kinds, texts, children; empty lists as <c>[]</c>, lists in brackets, missing slots as <c>-</c>.</summary>
internal static class Sketch
{
    public static string Of(SyntaxNode? node)
    {
        var to = new StringBuilder();
        Write(to, node);
        return to.ToString();
    }

    private static void Write(StringBuilder to, SyntaxNode? node)
    {
        if (node is null)
        {
            to.Append('-');
            return;
        }

        var list = node.Kind == SyntaxKind.List;
        if (!list) to.Append(node.Kind);
        if (node.Text.Length > 0) to.Append(' ').Append(node.Text);
        if (node.Count == 0 && !list) return;
        to.Append(list ? '[' : '(');
        for (var i = 0; i < node.Count; i++)
        {
            if (i > 0) to.Append(", ");
            Write(to, node[i]);
        }

        to.Append(list ? ']' : ')');
    }
}
