using Crpbot.Code.Scanning;
using Crpbot.Code.Semantics;
using Crpbot.Code.Semantics.Python;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Checks;

/// <summary>Rule <c>python-decorator-undefined</c>: a decorator whose name nothing in the file binds, or binds only below, ends the import of the file with a NameError.</summary>
public sealed class DecoratorUndefined : ICodeCheck
{
    /// <inheritdoc />
    public string Id => "python-decorator-undefined";

    /// <inheritdoc />
    public IEnumerable<CheckHit> Run(CodeProject project) => project.Files.AsParallel().AsOrdered().SelectMany(Hits);

    private static IEnumerable<CheckHit> Hits(CodeFile file)
    {
        if (file.Semantics is not PythonSemantics names) yield break;
        foreach (var (declaration, isTopLevel) in Declarations(file.Tree.Root))
        {
            var decorators = declaration.Required(0);
            for (var i = 0; i < decorators.Count; i++)
            {
                if (Root(decorators[i]) is not { } root) continue;
                if (!names.IsUndefined(root) && !(isTopLevel && names.IsBoundOnlyBelow(root))) continue;
                yield return new CheckHit(file, decorators[i]!, new Dictionary<string, string>(StringComparer.Ordinal) { ["$NAME"] = root.Text, ["$FUNCTION"] = declaration.Text });
            }
        }
    }

    private static SyntaxNode? Root(SyntaxNode? decorator) => decorator?.Kind switch
    {
        SyntaxKind.Name => decorator,
        SyntaxKind.Attribute or SyntaxKind.Call => Root(decorator[0]),
        _ => null,
    };

    private static IEnumerable<(SyntaxNode Node, bool IsTopLevel)> Declarations(SyntaxNode root)
    {
        var open = new Stack<(SyntaxNode Node, bool IsTopLevel)>();
        open.Push((root, true));
        while (open.TryPop(out var item))
        {
            var (node, top) = item;
            if (node.Kind is SyntaxKind.Function or SyntaxKind.Class && node.Required(0).Count > 0) yield return (node, top);
            var inner = top && node.Kind is not (SyntaxKind.Function or SyntaxKind.Lambda);
            for (var i = node.Count - 1; i >= 0; i--)
                if (node[i] is { } child) open.Push((child, inner));
        }
    }
}
