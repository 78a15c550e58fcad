using Microsoft.CodeAnalysis.CSharp;
using Raw = Microsoft.CodeAnalysis.CSharp.SyntaxKind;

namespace Crpbot.CSharp.Conversion;

/// <summary>Patterns of <c>is</c> and <c>switch</c>.</summary>
internal sealed class MatchConverter(Converters all)
{
    /// <summary>Converts a pattern.</summary>
    public SyntaxNode Convert(Cs.PatternSyntax pattern)
    {
        if (!all.Make.Enter(pattern)) return TreeMaker.Error(pattern);
        var node = Choose(pattern);
        all.Make.Leave();
        return node;
    }

    /// <summary>The right side of <c>x is T</c>, a type or a constant.</summary>
    public SyntaxNode TypeTest(Cs.ExpressionSyntax right) =>
        right is Cs.TypeSyntax type ? Class(right, all.Types.Convert(type), []) : Value(right, right);

    /// <summary><c>x switch { … }</c>.</summary>
    public SyntaxNode Switch(Cs.SwitchExpressionSyntax node)
    {
        var arms = new List<SyntaxNode?>();
        foreach (var arm in node.Arms)
        {
            var value = all.Value(arm.Expression);
            var body = all.Make.Node(SyntaxKind.ExpressionStatement, arm.Expression, value);
            arms.Add(all.Make.Node(SyntaxKind.MatchCase, arm, Convert(arm.Pattern), arm.WhenClause is { } when ? all.Value(when.Condition) : null, TreeMaker.List([body], body.Start)));
        }

        return all.Make.Node(SyntaxKind.SwitchExpression, node, all.Value(node.GoverningExpression), TreeMaker.List(arms, node.OpenBraceToken.Span.End));
    }

    /// <summary>A constant as pattern.</summary>
    public SyntaxNode Value(Ms.SyntaxNode at, Cs.ExpressionSyntax value)
    {
        var node = all.Value(value);
        return all.Make.Node(node.Kind is SyntaxKind.NoneLiteral or SyntaxKind.TrueLiteral or SyntaxKind.FalseLiteral ? SyntaxKind.MatchSingleton : SyntaxKind.MatchValue, at, node);
    }

    private SyntaxNode Choose(Cs.PatternSyntax pattern) => pattern switch
    {
        Cs.ParenthesizedPatternSyntax inner => Convert(inner.Pattern),
        Cs.ConstantPatternSyntax constant => Value(constant, constant.Expression),
        Cs.TypePatternSyntax type => Class(type, all.Types.Convert(type.Type), []),
        Cs.DeclarationPatternSyntax declaration => Named(declaration, declaration.Designation, Class(declaration.Type, all.Types.Convert(declaration.Type), [])),
        Cs.VarPatternSyntax var => Designated(var.Designation),
        Cs.DiscardPatternSyntax discard => all.Make.Hollow(SyntaxKind.MatchAs, discard),
        Cs.RelationalPatternSyntax relation => all.Make.Node(SyntaxKind.MatchValue, relation, relation.OperatorToken.Text, all.Value(relation.Expression)),
        Cs.UnaryPatternSyntax not => all.Make.Node(SyntaxKind.MatchNot, not, Convert(not.Pattern)),
        Cs.BinaryPatternSyntax both => Both(both),
        Cs.RecursivePatternSyntax recursive => Recursive(recursive),
        Cs.ListPatternSyntax list => Named(list, list.Designation, all.Make.Node(SyntaxKind.MatchSequence, list, [.. list.Patterns.Select(Convert)])),
        Cs.SlicePatternSyntax slice => all.Make.Node(SyntaxKind.MatchStar, slice, slice.Pattern is Cs.VarPatternSyntax { Designation: Cs.SingleVariableDesignationSyntax name } ? all.Make.Text(name.Identifier) : ""),
        _ => TreeMaker.Error(pattern),
    };

    private SyntaxNode Both(Cs.BinaryPatternSyntax pattern)
    {
        var kind = pattern.Kind();
        var parts = new List<SyntaxNode?>();
        Cs.PatternSyntax left = pattern;
        while (left is Cs.BinaryPatternSyntax inner && inner.Kind() == kind)
        {
            parts.Add(Convert(inner.Right));
            left = inner.Left;
        }

        parts.Add(Convert(left));
        parts.Reverse();
        return all.Make.Node(kind is Raw.OrPattern ? SyntaxKind.MatchOr : SyntaxKind.MatchAnd, pattern, [.. parts]);
    }

    private SyntaxNode Recursive(Cs.RecursivePatternSyntax pattern)
    {
        var items = new List<SyntaxNode?>();
        foreach (var positional in pattern.PositionalPatternClause?.Subpatterns ?? default) items.Add(Convert(positional.Pattern));
        foreach (var property in pattern.PropertyPatternClause?.Subpatterns ?? default)
            items.Add(all.Make.Node(SyntaxKind.Keyword, property, property.ExpressionColon?.Expression.ToString() ?? "", Convert(property.Pattern)));
        var type = pattern.Type is null ? null : all.Types.Convert(pattern.Type);
        return Named(pattern, pattern.Designation, Class(pattern, type, items));
    }

    private SyntaxNode Class(Ms.SyntaxNode at, SyntaxNode? type, List<SyntaxNode?> items) => all.Make.Node(SyntaxKind.MatchClass, at, type, TreeMaker.List(items, at.Span.End));

    private SyntaxNode Named(Ms.SyntaxNode at, Cs.VariableDesignationSyntax? designation, SyntaxNode pattern) =>
        designation is Cs.SingleVariableDesignationSyntax name ? all.Make.Note(new SyntaxNode(SyntaxKind.MatchAs, at.SpanStart, at.Span.End, all.Make.Text(name.Identifier), children: [pattern]), name) : pattern;

    private SyntaxNode Designated(Cs.VariableDesignationSyntax designation) => designation switch
    {
        Cs.SingleVariableDesignationSyntax name => all.Make.Hollow(SyntaxKind.MatchAs, name, all.Make.Text(name.Identifier)),
        Cs.ParenthesizedVariableDesignationSyntax several => all.Make.Node(SyntaxKind.MatchSequence, several, [.. several.Variables.Select(Designated)]),
        _ => all.Make.Hollow(SyntaxKind.MatchAs, designation),
    };
}
