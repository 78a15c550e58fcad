using Crpbot.Code.Python;
using Crpbot.Code.Semantics;
using Crpbot.Code.Semantics.Python;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Tests.Semantics;

/// <summary>A small Python project for tests, and nodes of it found by their text.</summary>
internal sealed class Py
{
    private Py(PythonProject project) => Project = project;

    public PythonProject Project { get; }

    public static Py Of(params (string Path, string Text)[] files) =>
        new(PythonProject.Create([.. files.Select(file => (file.Path, PythonParser.Parse(file.Text)))]));

    public static Py Module(string text) => Of(("m.py", text));

    public CodeFile File(string path = "m.py") => Project.Files.Single(file => file.Path == path);

    /// <summary>The last expression whose text is the given one.</summary>
    public SyntaxNode Node(string text, string path = "m.py", SyntaxKind? kind = null)
    {
        var file = File(path);
        SyntaxNode? found = null;
        var work = new Stack<SyntaxNode>([file.Tree.Root]);
        while (work.TryPop(out var node))
        {
            foreach (var child in node.Children)
            {
                if (child is not null) work.Push(child);
            }

            if (node.Kind is SyntaxKind.List or SyntaxKind.Module or SyntaxKind.ExpressionStatement || kind is not null && node.Kind != kind) continue;
            var written = node.Kind is SyntaxKind.Function or SyntaxKind.Class or SyntaxKind.Parameter ? node.Text : file.Tree.Text[node.Start..node.End];
            if (written == text && (found is null || node.Start >= found.Start)) found = node;
        }

        return found ?? throw new InvalidOperationException($"'{text}' is not in {path}");
    }

    public string? Name(string text, string path = "m.py") => File(path).Semantics.QualifiedName(Node(text, path));

    public string? Type(string text, string path = "m.py") => File(path).Semantics.TypeName(Node(text, path));

    public string? Constant(string text, string path = "m.py")
    {
        var literal = File(path).Semantics.Constant(Node(text, path));
        return literal is null ? null : literal.Kind switch
        {
            SyntaxKind.StringLiteral => "'" + literal.Text + "'",
            SyntaxKind.BytesLiteral => "b'" + literal.Text + "'",
            SyntaxKind.TrueLiteral => "True",
            SyntaxKind.FalseLiteral => "False",
            SyntaxKind.NoneLiteral => "None",
            _ => literal.Text,
        };
    }

    /// <summary>Targets as text: name, <c>?</c> when uncertain, <c>!</c> when bound, <c>new C</c>, <c>later</c>, arguments in brackets when not the node's.</summary>
    public string Targets(string text, string path = "m.py", SyntaxKind kind = SyntaxKind.Call) =>
        string.Join("; ", Project.Targets(File(path), Node(text, path, kind)).Select(target => Show(target, path)));

    public string Callables(string text, string path = "m.py") =>
        string.Join("; ", Project.Callables(File(path), Node(text, path)).Select(target => Show(target, path)));

    private string Show(CallTarget target, string path)
    {
        var text = target.Creates is { } created ? "new " + created.QualifiedName + (target.Function is null ? "" : " " + target.Function.QualifiedName) : target.Function!.QualifiedName;
        text += (target.Bound ? "!" : "") + (target.Certain ? "" : "?") + (target.Deferred ? " later" : "");
        return target.Arguments is null ? text : text + " [" + string.Join(", ", target.Arguments.Select(one => Written(one, path))) + "]";
    }

    private string Written(SyntaxNode node, string path)
    {
        var source = File(path).Tree.Text;
        return node.Kind switch
        {
            SyntaxKind.Keyword => node.Text + "=" + source[node[0]!.Start..node[0]!.End],
            SyntaxKind.Starred => "*" + Written(node[0]!, path),
            SyntaxKind.Subscript when node[1]!.Kind == SyntaxKind.Ellipsis => source[node[0]!.Start..node[0]!.End] + "[...]",
            SyntaxKind.Ellipsis => "...",
            _ => source[node.Start..node.End],
        };
    }
}
