using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Scanning;

/// <summary>Which functions a project calls itself. Worked out when it is asked for first.</summary>
/// <param name="index">The project.</param>
internal sealed class Callers(IProjectIndex index)
{
    private readonly Lazy<ILookup<string, (CodeFile File, SyntaxNode Call)>> _calls = new(() => Calls(index.Files).ToLookup(c => c.Call.Required(0).Text, StringComparer.Ordinal));

    /// <summary>True when the function around a node is called from the project.</summary>
    public bool CallAround(CodeFile file, SyntaxNode node) =>
        index.Enclosing(file, node) is { Name.Length: > 0 } function && _calls.Value[function.Name].Any(c => index.Targets(c.File, c.Call).Any(t => ReferenceEquals(t.Function, function)));

    private static List<(CodeFile File, SyntaxNode Call)> Calls(IReadOnlyList<CodeFile> files)
    {
        var calls = new List<(CodeFile, SyntaxNode)>();
        var waiting = new Stack<SyntaxNode>();
        foreach (var file in files)
        {
            waiting.Push(file.Tree.Root);
            while (waiting.TryPop(out var node))
            {
                if (node.Kind == SyntaxKind.Call) calls.Add((file, node));
                foreach (var child in node.Children)
                    if (child is not null) waiting.Push(child);
            }
        }

        return calls;
    }
}
