using Microsoft.CodeAnalysis.CSharp;
using Raw = Microsoft.CodeAnalysis.CSharp.SyntaxKind;

namespace Crpbot.CSharp.Conversion;

/// <summary>
/// Properties, indexers, events and primary constructors. A property that stores its value itself is an AnnotatedAssign with the trait Property;
/// each accessor with a body is a Function with that trait, named like the property, with the accessor's word among its decorators; a setter's
/// last parameter is <c>value</c>.
/// </summary>
internal sealed class PropertyConverter(Converters all)
{
    /// <summary>Adds what a property gives.</summary>
    public void Add(List<SyntaxNode?> items, Cs.BasePropertyDeclarationSyntax property)
    {
        var (name, parameters, arrow, initialiser) = property switch
        {
            Cs.PropertyDeclarationSyntax plain => (plain.Identifier, null, plain.ExpressionBody, plain.Initializer),
            Cs.IndexerDeclarationSyntax indexer => (indexer.ThisKeyword, indexer.ParameterList, indexer.ExpressionBody, null),
            Cs.EventDeclarationSyntax happening => (happening.Identifier, null, null, null),
            _ => (property.GetFirstToken(), (Cs.BracketedParameterListSyntax?)null, (Cs.ArrowExpressionClauseSyntax?)null, (Cs.EqualsValueClauseSyntax?)null),
        };
        if (arrow is not null)
        {
            var word = new SyntaxNode(SyntaxKind.Name, arrow.SpanStart, arrow.SpanStart, "get");
            items.Add(Accessor(property, property, name, parameters, word, all.Functions.Body(null, arrow, true, property.Span.End), false));
            return;
        }

        var accessors = property.AccessorList?.Accessors ?? default;
        if (accessors.Any(a => a.Body is null && a.ExpressionBody is null) || accessors.Count == 0 || initialiser is not null) items.Add(Stored(property, name, initialiser));
        foreach (var accessor in accessors)
        {
            if (accessor.Body is null && accessor.ExpressionBody is null) continue;
            var isGetter = accessor.Keyword.IsKind(Raw.GetKeyword);
            items.Add(Accessor(property, accessor, name, parameters, FunctionConverter.Modifier(accessor.Keyword), all.Functions.Body(accessor.Body, accessor.ExpressionBody, isGetter, accessor.Span.End), !isGetter));
        }
    }

    /// <summary>Adds a primary constructor, which puts its parameters into fields of their names (of a record: properties), and those.</summary>
    public void AddPrimary(List<SyntaxNode?> items, Cs.TypeDeclarationSyntax type)
    {
        var isRecord = type is Cs.RecordDeclarationSyntax;
        var body = new List<SyntaxNode?>();
        if (type.BaseList?.Types.OfType<Cs.PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } chain) body.Add(Chain(chain));
        foreach (var parameter in type.ParameterList!.Parameters)
        {
            var (start, end) = (parameter.Identifier.SpanStart, parameter.Identifier.Span.End);
            var text = all.Make.Text(parameter.Identifier);
            items.Add(all.Make.Note(new SyntaxNode(SyntaxKind.AnnotatedAssign, parameter.SpanStart, parameter.Span.End, "", SyntaxTraits.Simple | (isRecord ? SyntaxTraits.Property : SyntaxTraits.None), [new SyntaxNode(SyntaxKind.Name, start, end, text), parameter.Type is null ? null : all.Types.Convert(parameter.Type), null, all.Functions.Decorators(parameter.AttributeLists, default, start)]), parameter));
            var receiver = new SyntaxNode(SyntaxKind.Name, start, start, "this");
            var target = new SyntaxNode(SyntaxKind.Attribute, start, end, text, children: [receiver]);
            var value = all.Make.Note(new SyntaxNode(SyntaxKind.Name, start, end, text), parameter);
            body.Add(new SyntaxNode(SyntaxKind.Assign, start, end, children: [TreeMaker.List([target], start), value]));
        }

        var list = type.ParameterList;
        items.Add(all.Make.Node(SyntaxKind.Function, list, all.Make.Text(type.Identifier), SyntaxTraits.Constructor, TreeMaker.List([], list.SpanStart), TreeMaker.List([], list.SpanStart), all.Functions.Parameters(list), null, TreeMaker.List(body, list.Span.End)));
    }

    private SyntaxNode Chain(Cs.PrimaryConstructorBaseTypeSyntax chain)
    {
        var callee = all.Make.Note(new SyntaxNode(SyntaxKind.Name, chain.Type.SpanStart, chain.Type.Span.End, "base"), chain);
        var call = all.Make.Node(SyntaxKind.Call, chain, callee, all.Accesses.Arguments(chain.ArgumentList));
        return new SyntaxNode(SyntaxKind.ExpressionStatement, call.Start, call.End, children: [call]);
    }

    private SyntaxNode Stored(Cs.BasePropertyDeclarationSyntax property, Ms.SyntaxToken name, Cs.EqualsValueClauseSyntax? initialiser)
    {
        var words = property.AccessorList?.Accessors.Select(a => a.Keyword).ToArray() ?? [];
        return all.Make.Node(
            SyntaxKind.AnnotatedAssign,
            property,
            "",
            SyntaxTraits.Simple | SyntaxTraits.Property | Static(property),
            all.Variables.Target(name, property),
            all.Types.Convert(property.Type),
            initialiser is null ? null : all.Value(initialiser.Value),
            all.Functions.Decorators(property.AttributeLists, property.Modifiers, property.SpanStart, words));
    }

    private SyntaxNode Accessor(Cs.BasePropertyDeclarationSyntax property, Ms.SyntaxNode at, Ms.SyntaxToken name, Cs.BracketedParameterListSyntax? index, SyntaxNode word, SyntaxNode body, bool takesValue)
    {
        var after = name.Span.End;

        // Each accessor has parameters of its own, which the accessor's symbol tells.
        List<SyntaxNode?> parameters = [];
        foreach (var parameter in all.Functions.Parameters(index, after).Children)
            if (parameter is not null) parameters.Add(all.Make.Note(new SyntaxNode(parameter.Kind, parameter.Start, parameter.End, parameter.Text, parameter.Traits, parameter.Children.ToArray()), at));
        if (takesValue) parameters.Add(all.Make.Note(new SyntaxNode(SyntaxKind.Parameter, at.SpanStart, at.SpanStart, "value", children: [all.Types.Convert(property.Type), null, TreeMaker.List([], after)]), at));
        var decorators = all.Functions.Decorators(property.AttributeLists, property.Modifiers, property.SpanStart);
        return all.Make.Node(
            SyntaxKind.Function,
            at,
            property is Cs.IndexerDeclarationSyntax ? "this[]" : all.Make.Text(name),
            SyntaxTraits.Property | Static(property),
            TreeMaker.List([.. decorators.Children, word], property.SpanStart),
            TreeMaker.List([], after),
            TreeMaker.List(parameters, after),
            takesValue ? null : all.Types.Convert(property.Type),
            body);
    }

    private static SyntaxTraits Static(Cs.BasePropertyDeclarationSyntax property) => property.Modifiers.Any(Raw.StaticKeyword) ? SyntaxTraits.Static : SyntaxTraits.None;
}
