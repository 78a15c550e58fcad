using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>What can be told from a node's kind and place: statement, expression, last name of a chain.</summary>
internal static class SyntaxForms
{
    /// <summary>True for statements.</summary>
    public static bool IsStatement(SyntaxKind kind) => kind is >= SyntaxKind.Return and <= SyntaxKind.Try and not (SyntaxKind.WithItem or SyntaxKind.MatchCase)
        or SyntaxKind.Assert or SyntaxKind.Import or SyntaxKind.ImportFrom or (>= SyntaxKind.Global and <= SyntaxKind.Label)
        or SyntaxKind.Function or SyntaxKind.Class or SyntaxKind.Error;

    /// <summary>True for kinds of expressions.</summary>
    public static bool IsExpression(SyntaxKind kind) => kind is >= SyntaxKind.BooleanOperation and <= SyntaxKind.Throw
        and not (SyntaxKind.DictItem or SyntaxKind.Comprehension or SyntaxKind.ComparePart or SyntaxKind.Keyword or SyntaxKind.Interpolation or SyntaxKind.Slice);

    /// <summary>True where an expression pattern may match: an expression that is not a mere name of a declaration (import alias, global).</summary>
    /// <param name="node">Node.</param>
    /// <param name="parent">Its parent; null at the root.</param>
    public static bool IsExpressionAt(SyntaxNode node, SyntaxNode? parent)
    {
        if (!IsExpression(node.Kind)) return false;
        return parent?.Kind switch
        {
            SyntaxKind.Alias or SyntaxKind.Global or SyntaxKind.Nonlocal => false,
            SyntaxKind.FormattedString or SyntaxKind.TemplateString => node.Kind != SyntaxKind.StringLiteral,
            _ => true,
        };
    }

    /// <summary>The last name of a callee or type: <c>system</c> of <c>os.system</c>; null when it has none.</summary>
    /// <param name="node">Callee, type or any expression.</param>
    public static string? LastName(SyntaxNode? node)
    {
        while (node is { Kind: SyntaxKind.Subscript } && node.Count > 0) node = node[0];
        return node is { Kind: SyntaxKind.Name or SyntaxKind.Attribute } ? node.Text : null;
    }
}
