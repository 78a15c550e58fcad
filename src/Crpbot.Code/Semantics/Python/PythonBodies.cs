using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>Looks at what functions consist of.</summary>
internal static class PythonBodies
{
    /// <summary>True when a function does nothing of its own: <c>pass</c>, <c>...</c>, a docstring, <c>raise NotImplementedError</c>.</summary>
    /// <param name="function">Function or Lambda.</param>
    public static bool IsAbstract(SyntaxNode function)
    {
        if (function.Kind == SyntaxKind.Lambda) return false;
        if (PythonDecorators.Has(function, "abstractmethod")) return true;
        foreach (var statement in function.Required(4).Children)
        {
            var isEmpty = statement?.Kind switch
            {
                SyntaxKind.Pass => true,
                SyntaxKind.ExpressionStatement => statement[0]?.Kind is SyntaxKind.StringLiteral or SyntaxKind.Ellipsis,
                SyntaxKind.Raise => (statement[0]?.Kind == SyntaxKind.Call ? statement[0]![0] : statement[0]) is { Kind: SyntaxKind.Name, Text: "NotImplementedError" },
                _ => false,
            };
            if (!isEmpty) return false;
        }

        return true;
    }
}
