using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>Where the name of a node stands in the text.</summary>
internal static class NameSpans
{
    /// <summary>The place of a name within a node; the whole node when it is not written there (an imported name).</summary>
    public static TextSpan Of(CodeFile file, SyntaxNode node, string name)
    {
        var text = file.Tree.Text;
        var end = Math.Min(node.End, text.Length);
        if (node.Kind == SyntaxKind.Attribute && end - name.Length >= node.Start && text.AsSpan(end - name.Length, name.Length).SequenceEqual(name)) return new TextSpan(end - name.Length, end);
        for (var at = Begin(node); at >= 0 && at + name.Length <= end; at++)
        {
            at = text.IndexOf(name, at, end - at, StringComparison.Ordinal);
            if (at < 0) break;
            if (IsWord(text, at, name.Length)) return new TextSpan(at, at + name.Length);
        }

        return new TextSpan(node.Start, node.End);
    }

    // The type stands before the name in C#, after it in Python.
    private static int Begin(SyntaxNode node)
    {
        var type = node.Kind switch { SyntaxKind.Parameter when node.Count > 0 => node[0], SyntaxKind.Function when node.Count > 3 => node[3], _ => null };
        var value = node.Kind == SyntaxKind.Parameter && node.Count > 1 ? node[1] : null;
        if (type is null || type.Start >= (value?.Start ?? int.MaxValue)) return node.Start;
        return type.Start <= node.Start + 1 || node.Kind == SyntaxKind.Function ? TypeFirst(node, type) : node.Start;
    }

    private static int TypeFirst(SyntaxNode node, SyntaxNode type)
    {
        if (node.Kind == SyntaxKind.Parameter) return type.End;
        var parameters = node.Count > 2 && node[2] is { Count: > 0 } list ? list.Start : node.End;
        return type.End < parameters && type.Start < parameters ? type.End : node.Start;
    }

    private static bool IsWord(string text, int at, int length) =>
        (at == 0 || !IsLetter(text[at - 1])) && (at + length == text.Length || !IsLetter(text[at + length]));

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || c == '_';
}
