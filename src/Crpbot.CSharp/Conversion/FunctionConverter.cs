using Crpbot.CSharp.Patterns;
using Microsoft.CodeAnalysis.CSharp;
using Raw = Microsoft.CodeAnalysis.CSharp.SyntaxKind;

namespace Crpbot.CSharp.Conversion;

/// <summary>What functions of all forms share: parameters, type parameters, decorators, bodies; and lambdas.</summary>
internal sealed class FunctionConverter(Converters all)
{
    /// <summary>A lambda or anonymous method.</summary>
    public SyntaxNode Lambda(Cs.AnonymousFunctionExpressionSyntax node)
    {
        var parameters = node switch
        {
            Cs.SimpleLambdaExpressionSyntax simple => TreeMaker.List([Parameter(simple.Parameter)], simple.SpanStart),
            Cs.ParenthesizedLambdaExpressionSyntax several => Parameters(several.ParameterList),
            Cs.AnonymousMethodExpressionSyntax { ParameterList: { } list } => Parameters(list),
            _ => TreeMaker.List([], node.SpanStart),
        };
        var body = node.Block is { } block ? Statement(block) : all.Value(node.ExpressionBody!);
        var isAsync = !node.AsyncKeyword.IsKind(Raw.None);
        return all.Make.Node(SyntaxKind.Lambda, node, "", isAsync ? SyntaxTraits.Async : SyntaxTraits.None, parameters, body);
    }

    /// <summary>Parameters.</summary>
    public SyntaxNode Parameters(Cs.BaseParameterListSyntax? list, int at = 0) => list is null
        ? TreeMaker.List([], at)
        : TreeMaker.List([.. list.Parameters.Select(Parameter)], Math.Min(list.SpanStart + 1, list.Span.End));

    /// <summary>A function's body; an expression body is a return of it, or a statement where nothing is returned.</summary>
    public SyntaxNode Body(Cs.BlockSyntax? block, Cs.ArrowExpressionClauseSyntax? arrow, bool returns, int at)
    {
        if (block is not null) return all.Statements.Body(block);
        if (arrow is null) return TreeMaker.List([], at);
        var statement = returns
            ? all.Make.Node(SyntaxKind.Return, arrow.Expression, all.Value(arrow.Expression))
            : all.Statements.OfExpression(arrow.Expression, arrow.Expression);
        return TreeMaker.List([statement], at);
    }

    /// <summary>Attributes as Calls, then modifiers as Names.</summary>
    public SyntaxNode Decorators(Ms.SyntaxList<Cs.AttributeListSyntax> attributes, Ms.SyntaxTokenList modifiers, int at, params ReadOnlySpan<Ms.SyntaxToken> more)
    {
        var items = new List<SyntaxNode?>();
        foreach (var list in attributes)
            foreach (var attribute in list.Attributes) items.Add(Attribute(attribute));
        foreach (var modifier in modifiers) items.Add(Modifier(modifier));
        foreach (var modifier in more) items.Add(Modifier(modifier));
        return TreeMaker.List(items, at);
    }

    /// <summary>A modifier, or the keyword of an accessor.</summary>
    public static SyntaxNode Modifier(Ms.SyntaxToken token) => new(SyntaxKind.Name, token.SpanStart, token.Span.End, token.ValueText);

    /// <summary>An attribute; in a pattern one without parentheses fits any arguments.</summary>
    public SyntaxNode Attribute(Cs.AttributeSyntax attribute)
    {
        if (all.Make.IsPattern && attribute.Name.ToString() == PatternWords.Ellipsis) return new SyntaxNode(SyntaxKind.Ellipsis, attribute.SpanStart, attribute.Span.End);
        var items = new List<SyntaxNode?>();
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            var name = argument.NameEquals?.Name ?? argument.NameColon?.Name;
            var value = all.Value(argument.Expression);
            items.Add(name is null ? value : all.Make.Node(SyntaxKind.Keyword, argument, all.Make.Text(name.Identifier), value));
        }

        var end = attribute.Span.End;
        if (all.Make.IsPattern && attribute.ArgumentList is null) items.Add(new SyntaxNode(SyntaxKind.Ellipsis, end, end));
        return all.Make.Node(SyntaxKind.Call, attribute, all.Types.Convert(attribute.Name), TreeMaker.List(items, end));
    }

    /// <summary>Type parameters; the bound is the first constraint that is a type.</summary>
    public SyntaxNode TypeParameters(Cs.TypeParameterListSyntax? list, Ms.SyntaxList<Cs.TypeParameterConstraintClauseSyntax> constraints, int at)
    {
        var items = new List<SyntaxNode?>();
        foreach (var parameter in list?.Parameters ?? default)
        {
            var bound = constraints.FirstOrDefault(c => c.Name.Identifier.ValueText == parameter.Identifier.ValueText)?.Constraints.OfType<Cs.TypeConstraintSyntax>().FirstOrDefault();
            items.Add(all.Make.Node(SyntaxKind.TypeParameter, parameter, all.Make.Text(parameter.Identifier), bound is null ? null : all.Types.Convert(bound.Type), null));
        }

        return TreeMaker.List(items, at);
    }

    /// <summary>One parameter.</summary>
    public SyntaxNode Parameter(Cs.ParameterSyntax parameter)
    {
        var text = all.Make.Text(parameter.Identifier);
        if (all.Make.IsPattern && text == "..." && parameter.Type is null) return all.Make.Node(SyntaxKind.Ellipsis, parameter);
        if (all.Make.IsPattern && parameter.Identifier.IsMissing && parameter.Type is Cs.IdentifierNameSyntax lone) return Lone(parameter, all.Make.Text(lone.Identifier));
        var traits = SyntaxTraits.None;
        foreach (var modifier in parameter.Modifiers)
        {
            if (modifier.IsKind(Raw.OutKeyword) || modifier.IsKind(Raw.RefKeyword)) traits |= SyntaxTraits.ByReference;
            if (modifier.IsKind(Raw.ParamsKeyword)) traits |= SyntaxTraits.Variadic;
        }

        return all.Make.Node(
            SyntaxKind.Parameter,
            parameter,
            text,
            traits,
            parameter.Type is null ? null : all.Types.Convert(parameter.Type),
            parameter.Default is { } value ? all.Value(value.Value) : null,
            Decorators(parameter.AttributeLists, parameter.Modifiers, parameter.SpanStart));
    }

    private SyntaxNode Lone(Cs.ParameterSyntax parameter, string text) => text == "..."
        ? all.Make.Node(SyntaxKind.Ellipsis, parameter)
        : all.Make.Node(SyntaxKind.Parameter, parameter, text, null, null, TreeMaker.List([], parameter.SpanStart));

    private SyntaxNode Statement(Cs.BlockSyntax block) => all.Make.Node(SyntaxKind.Block, block, all.Statements.Body(block).Children.ToArray());
}
