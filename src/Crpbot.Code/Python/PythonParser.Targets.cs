using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>What may be assigned to and deleted.</content>
public sealed partial class PythonParser
{
    /// <summary>The target of a loop or comprehension: no comparison, so that <c>in</c> ends it.</summary>
    private SyntaxNode ParseTargets()
    {
        var start = Start;
        var first = ParseTarget();
        if (_kind != TokenKind.Comma) return first;
        var mark = _top;
        Push(first);
        while (Accept(TokenKind.Comma) && StartsExpression) Push(ParseTarget());
        return new SyntaxNode(SyntaxKind.Tuple, start, _end, children: TakeChildren(mark));
    }

    private SyntaxNode ParseTarget()
    {
        if (_kind != TokenKind.Star) return CheckTarget(ParseBinary(1), starred: false);
        var start = Start;
        Next();
        return Node(SyntaxKind.Starred, start, CheckTarget(ParseBinary(1), starred: false));
    }

    private bool IsSingleTarget(SyntaxNode node) =>
        node.Kind is SyntaxKind.Name or SyntaxKind.Attribute or SyntaxKind.Subscript
        || (_pattern && node.Kind is SyntaxKind.Ellipsis or SyntaxKind.TypedMetavariable or SyntaxKind.DeepEllipsis);

    private SyntaxNode CheckTarget(SyntaxNode node, bool starred)
    {
        if (_failed || IsSingleTarget(node)) return node;
        switch (node.Kind)
        {
            case SyntaxKind.Tuple or SyntaxKind.ListDisplay:
                foreach (var item in node.Children) CheckTarget(item!, starred: true);
                return node;
            case SyntaxKind.Starred when starred:
                CheckTarget(node.Required(0), starred: false);
                return node;
            default:
                return FailNode(node, "cannot assign to this expression");
        }
    }

    private SyntaxNode CheckDeleted(SyntaxNode node)
    {
        if (_failed || IsSingleTarget(node)) return node;
        if (node.Kind is not (SyntaxKind.Tuple or SyntaxKind.ListDisplay)) return FailNode(node, "cannot delete this expression");
        foreach (var item in node.Children) CheckDeleted(item!);
        return node;
    }
}
