using Crpbot.Code.Trees;
using Crpbot.CSharp.Conversion;

namespace Crpbot.CSharp.Markup;

/// <summary>Pages as trees: the C# in them, with the places of the page.</summary>
internal static class MarkupConverter
{
    /// <summary>True for a page.</summary>
    public static bool IsPage(string path) => Extension(path) is ".cshtml" or ".razor" or ".aspx" or ".ascx" or ".master";

    /// <summary>Converts a page.</summary>
    /// <param name="text">Page.</param>
    /// <param name="path">Path.</param>
    /// <param name="isFramework">True for ASP.NET MVC on .NET Framework.</param>
    public static ConvertedFile Convert(string text, string path, bool isFramework)
    {
        var name = "Page_" + string.Concat(path.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        var code = Extension(path) is ".cshtml" or ".razor" ? new RazorReader(text).Read(name, isFramework, Extension(path) == ".razor") : new AspxReader(text).Read(name);
        var made = CSharpTreeConverter.Convert(code.Text, path);
        var origins = new Dictionary<SyntaxNode, Ms.SyntaxNode>(ReferenceEqualityComparer.Instance);
        var root = Place(made.Tree.Root, code, made.Origins, origins);
        var tree = new SyntaxTree
        {
            Language = Language.CSharp,
            Text = text,
            Root = new SyntaxNode(SyntaxKind.Module, 0, text.Length, children: root.Children.ToArray()),
            Faults = [.. made.Tree.Faults.Take(1).Select(f => new SyntaxFault(new TextSpan(code.Start(f.At.Start), code.Start(f.At.Start)), "the code in this page could not be read in full"))],
            Lines = new LineTable(text),
        };
        return new ConvertedFile(tree, made.Source, origins, made.Skipped);
    }

    private static SyntaxNode Place(SyntaxNode node, MarkupText code, IReadOnlyDictionary<SyntaxNode, Ms.SyntaxNode> from, Dictionary<SyntaxNode, Ms.SyntaxNode> to)
    {
        var children = new SyntaxNode?[node.Count];
        for (var i = 0; i < children.Length; i++) children[i] = node[i] is { } child ? Place(child, code, from, to) : null;
        var start = code.Start(node.Start);
        var placed = new SyntaxNode(node.Kind, start, Math.Max(start, code.End(node.End)), node.Text, node.Traits, children);
        if (from.TryGetValue(node, out var origin)) to[placed] = origin;
        return placed;
    }

    private static string Extension(string path) => Path.GetExtension(path).ToLowerInvariant();
}
