using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Names that a function assigns anywhere.</summary>
internal static class Assigned
{
    public static IReadOnlySet<string> Of(Session session, FunctionSymbol function)
    {
        if (session.AssignedNames.TryGetValue(function, out var known)) return known;
        var names = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<SyntaxNode>();
        waiting.Push(function.Body);
        while (waiting.TryPop(out var node))
        {
            Collect(node, names);
            foreach (var child in node.Children)
            {
                if (child is not null) waiting.Push(child);
            }
        }

        session.AssignedNames.TryAdd(function, names);
        return names;
    }

    private static void Collect(SyntaxNode node, HashSet<string> names)
    {
        switch (node.Kind)
        {
            case SyntaxKind.Assign:
                foreach (var target in node.Required(0).Children) Add(target!, names);
                break;
            case SyntaxKind.AugmentedAssign or SyntaxKind.AnnotatedAssign or SyntaxKind.For or SyntaxKind.NamedExpression or SyntaxKind.Comprehension:
                Add(node.Required(0), names);
                break;
            case SyntaxKind.WithItem when node[1] is { } target:
                Add(target, names);
                break;
            case SyntaxKind.MatchAs or SyntaxKind.MatchStar or SyntaxKind.Handler:
                names.Add(node.Text);
                break;
            case SyntaxKind.UnaryOperation when node.Text is "++" or "--" or "p++" or "p--":
                Add(node.Required(0), names);
                break;
            default:
                break;
        }
    }

    private static void Add(SyntaxNode target, HashSet<string> names)
    {
        if (target.Kind == SyntaxKind.Name) names.Add(target.Text);
        if (target.Kind is not (SyntaxKind.Tuple or SyntaxKind.ListDisplay or SyntaxKind.List or SyntaxKind.Starred)) return;
        foreach (var part in target.Children) Add(part!, names);
    }
}
