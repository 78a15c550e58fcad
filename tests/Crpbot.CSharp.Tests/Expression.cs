using System.Text;
using Crpbot.Code.Trees;

namespace Crpbot.CSharp.Tests;

/// <summary>A tree as one line: <c>Kind'text'(children)</c>, a list in brackets, <c>-</c> for an empty slot.</summary>
internal static class Expression
{
    public static string Of(SyntaxNode? node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return text.ToString();
    }

    private static void Write(StringBuilder text, SyntaxNode? node)
    {
        if (node is null)
        {
            text.Append('-');
            return;
        }

        if (node.Kind != SyntaxKind.List) text.Append(node.Kind);
        if (node.Text.Length > 0) text.Append('\'').Append(node.Text).Append('\'');
        if (node.Traits != SyntaxTraits.None) text.Append('{').Append(node.Traits).Append('}');
        if (node.Count == 0 && node.Kind != SyntaxKind.List) return;
        text.Append(node.Kind == SyntaxKind.List ? '[' : '(');
        for (var i = 0; i < node.Count; i++)
        {
            if (i > 0) text.Append(' ');
            Write(text, node[i]);
        }

        text.Append(node.Kind == SyntaxKind.List ? ']' : ')');
    }
}
