using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.CSharp.Tests;

/// <summary>A project in memory, and nodes in it by their text.</summary>
internal sealed class Sample
{
    public static readonly CSharpReferences References = CSharpReferences.Usual(Environment.GetEnvironmentVariable);

    public Sample(params string[] files)
    {
        var sources = files.Select((text, i) => new CSharpSource($"f{i}.cs", text)).ToList();
        Project = CSharpProject.Load(sources, [], References);
    }

    public CSharpProject Project { get; }

    public CodeFile File => Project.Files[0];

    public IProjectIndex Index => Project.Index;

    public ISemantics Semantics => File.Semantics;

    /// <summary>The outermost node with a text; the last of several places.</summary>
    public SyntaxNode Node(string text, SyntaxKind? kind = null) => Node(File, text, kind);

    public static SyntaxNode Node(CodeFile file, string text, SyntaxKind? kind = null)
    {
        var start = file.Tree.Text.LastIndexOf(text, StringComparison.Ordinal);
        Assert.True(start >= 0, "no such text");
        return Find(file.Tree.Root, start, start + text.Length, kind) ?? throw new InvalidOperationException("no such node: " + text);
    }

    private static SyntaxNode? Find(SyntaxNode node, int start, int end, SyntaxKind? kind)
    {
        if (node.Start == start && node.End == end && node.Kind is not (SyntaxKind.List or SyntaxKind.Module) && (kind is null || node.Kind == kind)) return node;
        foreach (var child in node.Children)
            if (child is not null && Find(child, start, end, kind) is { } found) return found;
        return null;
    }
}
