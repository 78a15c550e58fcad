using Microsoft.CodeAnalysis.CSharp;
using Raw = Microsoft.CodeAnalysis.CSharp.SyntaxKind;

namespace Crpbot.CSharp.Conversion;

/// <summary>Operators and assignments.</summary>
internal sealed class OperatorConverter(Converters all)
{
    /// <summary>Operands beyond which a chain of one operator becomes a balanced tree instead of a left-deep one.</summary>
    private const int LongChain = 100;

    /// <summary>Two operands; chains are walked without recursion.</summary>
    public SyntaxNode Binary(Cs.BinaryExpressionSyntax node)
    {
        var kind = node.Kind();
        if (kind is Raw.IsExpression) return all.Make.Node(SyntaxKind.IsPattern, node, all.Value(node.Left), all.Matches.TypeTest(node.Right));
        if (kind is Raw.AsExpression) return Typed(node, "as", (Cs.TypeSyntax)node.Right, node.Left);
        var operands = new List<Cs.ExpressionSyntax> { node.Right };
        var links = new List<Cs.BinaryExpressionSyntax> { node };
        var left = node.Left;
        while (left is Cs.BinaryExpressionSyntax inner && inner.Kind() == kind)
        {
            operands.Add(inner.Right);
            links.Add(inner);
            left = inner.Left;
        }

        operands.Add(left);
        operands.Reverse();
        links.Reverse();
        return kind switch
        {
            Raw.LogicalAndExpression => all.Make.Node(SyntaxKind.BooleanOperation, node, "and", Convert(operands)),
            Raw.LogicalOrExpression => all.Make.Node(SyntaxKind.BooleanOperation, node, "or", Convert(operands)),
            Raw.CoalesceExpression => all.Make.Node(SyntaxKind.BinaryOperation, node, "??", all.Value(node.Left), all.Value(node.Right)),
            Raw.EqualsExpression or Raw.NotEqualsExpression or Raw.LessThanExpression or Raw.LessThanOrEqualExpression or Raw.GreaterThanExpression or Raw.GreaterThanOrEqualExpression =>
                Compare(node),
            _ when links.Count > LongChain => Balanced(Convert(operands), node.OperatorToken.Text),
            _ => Chain(Convert(operands), links),
        };
    }

    /// <summary>An operator on a type.</summary>
    public SyntaxNode Typed(Ms.SyntaxNode at, string word, Cs.TypeSyntax type, Cs.ExpressionSyntax? value) =>
        all.Make.Node(SyntaxKind.TypeOperation, at, word, all.Types.Convert(type), value is null ? null : all.Value(value));

    /// <summary>Operator before its operand.</summary>
    public SyntaxNode Prefix(Cs.PrefixUnaryExpressionSyntax node)
    {
        var text = node.Kind() is Raw.LogicalNotExpression ? "not" : node.OperatorToken.Text;
        return all.Make.Node(SyntaxKind.UnaryOperation, node, text, all.Value(node.Operand));
    }

    /// <summary>Operator after its operand. <c>x!</c> is <c>x</c>: it does nothing at run time.</summary>
    public SyntaxNode Postfix(Cs.PostfixUnaryExpressionSyntax node) => node.Kind() switch
    {
        Raw.SuppressNullableWarningExpression => all.Value(node.Operand),
        Raw.PostIncrementExpression => all.Make.Node(SyntaxKind.UnaryOperation, node, "p++", all.Value(node.Operand)),
        _ => all.Make.Node(SyntaxKind.UnaryOperation, node, "p--", all.Value(node.Operand)),
    };

    /// <summary>An assignment that is a statement of its own.</summary>
    public SyntaxNode AssignmentStatement(Cs.AssignmentExpressionSyntax node, Ms.SyntaxNode at)
    {
        if (!node.IsKind(Raw.SimpleAssignmentExpression))
            return all.Make.Node(SyntaxKind.AugmentedAssign, at, Operator(node), all.Value(node.Left), all.Value(node.Right));
        var target = all.Value(node.Left);
        return all.Make.Node(SyntaxKind.Assign, at, TreeMaker.List([target], target.Start), all.Value(node.Right));
    }

    /// <summary>An assignment used as a value; a compound one is written out.</summary>
    public SyntaxNode AssignmentValue(Cs.AssignmentExpressionSyntax node)
    {
        var target = all.Value(node.Left);
        var value = all.Value(node.Right);
        if (!node.IsKind(Raw.SimpleAssignmentExpression)) value = all.Make.Node(SyntaxKind.BinaryOperation, node, Operator(node), all.Value(node.Left), value);
        return all.Make.Node(SyntaxKind.NamedExpression, node, target, value);
    }

    private static string Operator(Cs.AssignmentExpressionSyntax node) => node.OperatorToken.ValueText.TrimEnd('=');

    private SyntaxNode[] Convert(List<Cs.ExpressionSyntax> operands)
    {
        var nodes = new SyntaxNode[operands.Count];
        var levels = operands.Count > LongChain ? 16 : operands.Count - 1;
        all.Make.Deepen(levels);
        for (var i = 0; i < nodes.Length; i++) nodes[i] = all.Value(operands[i]);
        all.Make.Deepen(-levels);
        return nodes;
    }

    private SyntaxNode Compare(Cs.BinaryExpressionSyntax node)
    {
        var right = all.Value(node.Right);
        var part = new SyntaxNode(SyntaxKind.ComparePart, right.Start, right.End, node.OperatorToken.Text, children: [right]);
        return all.Make.Node(SyntaxKind.Compare, node, all.Value(node.Left), part);
    }

    private SyntaxNode Chain(SyntaxNode[] operands, List<Cs.BinaryExpressionSyntax> links)
    {
        var result = operands[0];
        for (var i = 0; i < links.Count; i++) result = all.Make.Node(SyntaxKind.BinaryOperation, links[i], links[i].OperatorToken.Text, result, operands[i + 1]);
        return result;
    }

    private static SyntaxNode Balanced(ReadOnlySpan<SyntaxNode> operands, string text)
    {
        if (operands.Length == 1) return operands[0];
        var left = Balanced(operands[..(operands.Length / 2)], text);
        var right = Balanced(operands[(operands.Length / 2)..], text);
        return new SyntaxNode(SyntaxKind.BinaryOperation, left.Start, right.End, text, children: [left, right]);
    }
}
