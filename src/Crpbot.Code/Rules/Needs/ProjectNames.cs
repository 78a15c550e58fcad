using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Rules.Needs;

/// <summary>The names that patterns are sought by: uses, keywords, declarations, imports.</summary>
internal static class ProjectNames
{
    // A project of this size needs most rules anyway, and going through it costs more than it saves.
    private const int MaxLength = 512 * 1024;

    /// <summary>All names of files; null when they are too many to be worth it.</summary>
    public static HashSet<string>? Of(IReadOnlyList<CodeFile> files)
    {
        if (files.Sum(f => (long)f.Tree.Text.Length) > MaxLength) return null;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files) Add(file.Tree.Root, names);
        return names;
    }

    /// <summary>All words of a text: more than its names, at a fraction of the cost of a tree.</summary>
    public static HashSet<string> WordsOf(ReadOnlySpan<byte> text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < text.Length;)
        {
            var length = 0;
            while (at + length < text.Length && (char.IsAsciiLetterOrDigit((char)text[at + length]) || text[at + length] == (byte)'_')) length++;
            if (length > 0) words.Add(System.Text.Encoding.ASCII.GetString(text.Slice(at, length)));
            at += length + 1;
        }

        return words;
    }

    private static void Add(SyntaxNode root, HashSet<string> names)
    {
        var open = new Stack<SyntaxNode>([root]);
        while (open.TryPop(out var node))
        {
            if (node.Kind is SyntaxKind.Name or SyntaxKind.Attribute or SyntaxKind.Keyword or SyntaxKind.Function or SyntaxKind.Class) names.Add(node.Text);
            if (node.Kind is SyntaxKind.Alias) names.Add(node.Text[(node.Text.LastIndexOf('.') + 1)..]);
            foreach (var child in node.Children)
                if (child is not null) open.Push(child);
        }
    }
}
