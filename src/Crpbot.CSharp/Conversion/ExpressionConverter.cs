using Microsoft.CodeAnalysis.CSharp;

namespace Crpbot.CSharp.Conversion;

/// <summary>Sends each expression to the converter that knows it.</summary>
internal sealed class ExpressionConverter(Converters all) : CSharpSyntaxVisitor<SyntaxNode>
{
    /// <summary>Converts an expression.</summary>
    public SyntaxNode Convert(Cs.ExpressionSyntax expression)
    {
        if (expression.IsMissing || !all.Make.Enter(expression)) return TreeMaker.Error(expression);
        var node = Visit(expression)!;
        all.Make.Leave();
        return node;
    }

    public override SyntaxNode DefaultVisit(Ms.SyntaxNode node) => node switch
    {
        Cs.IdentifierNameSyntax name => all.Types.Identifier(name),
        Cs.TypeSyntax type => all.Types.Convert(type),
        _ => TreeMaker.Error(node),
    };

    public override SyntaxNode VisitParenthesizedExpression(Cs.ParenthesizedExpressionSyntax node) => all.Make.With(Convert(node.Expression), SyntaxTraits.Parenthesized);

    public override SyntaxNode VisitThisExpression(Cs.ThisExpressionSyntax node) => all.Make.Node(SyntaxKind.Name, node, "this");

    public override SyntaxNode VisitBaseExpression(Cs.BaseExpressionSyntax node) => all.Make.Node(SyntaxKind.Name, node, "base");

    public override SyntaxNode VisitFieldExpression(Cs.FieldExpressionSyntax node) => all.Make.Node(SyntaxKind.Name, node, "field");

    public override SyntaxNode VisitLiteralExpression(Cs.LiteralExpressionSyntax node) => all.Literals.Literal(node);

    public override SyntaxNode VisitInterpolatedStringExpression(Cs.InterpolatedStringExpressionSyntax node) => all.Literals.Interpolated(node);

    public override SyntaxNode VisitBinaryExpression(Cs.BinaryExpressionSyntax node) => all.Operators.Binary(node);

    public override SyntaxNode VisitPrefixUnaryExpression(Cs.PrefixUnaryExpressionSyntax node) => all.Operators.Prefix(node);

    public override SyntaxNode VisitPostfixUnaryExpression(Cs.PostfixUnaryExpressionSyntax node) => all.Operators.Postfix(node);

    public override SyntaxNode VisitAssignmentExpression(Cs.AssignmentExpressionSyntax node) => all.Operators.AssignmentValue(node);

    public override SyntaxNode VisitConditionalExpression(Cs.ConditionalExpressionSyntax node) =>
        all.Make.Node(SyntaxKind.Conditional, node, Convert(node.Condition), Convert(node.WhenTrue), Convert(node.WhenFalse));

    public override SyntaxNode VisitCastExpression(Cs.CastExpressionSyntax node) => all.Operators.Typed(node, "cast", node.Type, node.Expression);

    public override SyntaxNode VisitTypeOfExpression(Cs.TypeOfExpressionSyntax node) => all.Operators.Typed(node, "typeof", node.Type, null);

    public override SyntaxNode VisitSizeOfExpression(Cs.SizeOfExpressionSyntax node) => all.Operators.Typed(node, "sizeof", node.Type, null);

    public override SyntaxNode VisitDefaultExpression(Cs.DefaultExpressionSyntax node) => all.Operators.Typed(node, "default", node.Type, null);

    public override SyntaxNode VisitCheckedExpression(Cs.CheckedExpressionSyntax node) => Convert(node.Expression);

    public override SyntaxNode VisitRefExpression(Cs.RefExpressionSyntax node) => all.Make.With(Convert(node.Expression), SyntaxTraits.ByReference);

    public override SyntaxNode VisitRefValueExpression(Cs.RefValueExpressionSyntax node) => Convert(node.Expression);

    public override SyntaxNode VisitRefTypeExpression(Cs.RefTypeExpressionSyntax node) => Convert(node.Expression);

    public override SyntaxNode VisitMakeRefExpression(Cs.MakeRefExpressionSyntax node) => Convert(node.Expression);

    public override SyntaxNode VisitIsPatternExpression(Cs.IsPatternExpressionSyntax node) =>
        all.Make.Node(SyntaxKind.IsPattern, node, Convert(node.Expression), all.Matches.Convert(node.Pattern));

    public override SyntaxNode VisitSwitchExpression(Cs.SwitchExpressionSyntax node) => all.Matches.Switch(node);

    public override SyntaxNode VisitThrowExpression(Cs.ThrowExpressionSyntax node) => all.Make.Node(SyntaxKind.Throw, node, Convert(node.Expression));

    public override SyntaxNode VisitAwaitExpression(Cs.AwaitExpressionSyntax node) => all.Make.Node(SyntaxKind.Await, node, Convert(node.Expression));

    public override SyntaxNode VisitTupleExpression(Cs.TupleExpressionSyntax node) =>
        all.Make.Node(SyntaxKind.Tuple, node, [.. node.Arguments.Select(a => Convert(a.Expression))]);

    public override SyntaxNode VisitDeclarationExpression(Cs.DeclarationExpressionSyntax node) => all.Variables.Designation(node.Designation);

    public override SyntaxNode VisitRangeExpression(Cs.RangeExpressionSyntax node) =>
        all.Make.Node(SyntaxKind.Slice, node, node.LeftOperand is { } left ? Convert(left) : null, node.RightOperand is { } right ? Convert(right) : null, null);

    public override SyntaxNode VisitQueryExpression(Cs.QueryExpressionSyntax node) => all.Queries.Convert(node);

    public override SyntaxNode VisitInvocationExpression(Cs.InvocationExpressionSyntax node) => all.Accesses.Invocation(node);

    public override SyntaxNode VisitMemberAccessExpression(Cs.MemberAccessExpressionSyntax node) => all.Accesses.Member(node);

    public override SyntaxNode VisitElementAccessExpression(Cs.ElementAccessExpressionSyntax node) => all.Accesses.Element(node);

    public override SyntaxNode VisitConditionalAccessExpression(Cs.ConditionalAccessExpressionSyntax node) => all.Accesses.Conditional(node);

    public override SyntaxNode VisitMemberBindingExpression(Cs.MemberBindingExpressionSyntax node) => all.Accesses.MemberBinding(node);

    public override SyntaxNode VisitElementBindingExpression(Cs.ElementBindingExpressionSyntax node) => all.Accesses.ElementBinding(node);

    public override SyntaxNode VisitObjectCreationExpression(Cs.ObjectCreationExpressionSyntax node) => all.Creations.Object(node);

    public override SyntaxNode VisitImplicitObjectCreationExpression(Cs.ImplicitObjectCreationExpressionSyntax node) => all.Creations.Implicit(node);

    public override SyntaxNode VisitAnonymousObjectCreationExpression(Cs.AnonymousObjectCreationExpressionSyntax node) => all.Creations.Anonymous(node);

    public override SyntaxNode VisitArrayCreationExpression(Cs.ArrayCreationExpressionSyntax node) => all.Creations.Array(node);

    public override SyntaxNode VisitImplicitArrayCreationExpression(Cs.ImplicitArrayCreationExpressionSyntax node) => all.Creations.Display(node, node.Initializer);

    public override SyntaxNode VisitStackAllocArrayCreationExpression(Cs.StackAllocArrayCreationExpressionSyntax node) => all.Creations.StackArray(node);

    public override SyntaxNode VisitImplicitStackAllocArrayCreationExpression(Cs.ImplicitStackAllocArrayCreationExpressionSyntax node) => all.Creations.Display(node, node.Initializer);

    public override SyntaxNode VisitInitializerExpression(Cs.InitializerExpressionSyntax node) => all.Creations.Display(node, node);

    public override SyntaxNode VisitCollectionExpression(Cs.CollectionExpressionSyntax node) => all.Creations.Collection(node);

    public override SyntaxNode VisitWithExpression(Cs.WithExpressionSyntax node) => all.Creations.Copy(node);

    public override SyntaxNode VisitSimpleLambdaExpression(Cs.SimpleLambdaExpressionSyntax node) => all.Functions.Lambda(node);

    public override SyntaxNode VisitParenthesizedLambdaExpression(Cs.ParenthesizedLambdaExpressionSyntax node) => all.Functions.Lambda(node);

    public override SyntaxNode VisitAnonymousMethodExpression(Cs.AnonymousMethodExpressionSyntax node) => all.Functions.Lambda(node);
}
