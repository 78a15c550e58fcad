using Microsoft.CodeAnalysis.CSharp;
using Raw = Microsoft.CodeAnalysis.CSharp.SyntaxKind;

namespace Crpbot.CSharp.Conversion;

/// <summary>Creation of objects, arrays and collections.</summary>
internal sealed class CreationConverter(Converters all)
{
    /// <summary><c>new T(…) { … }</c>.</summary>
    public SyntaxNode Object(Cs.ObjectCreationExpressionSyntax node) =>
        all.Make.Node(SyntaxKind.New, node, all.Types.Convert(node.Type), all.Accesses.Arguments(node.ArgumentList, node.Type.Span.End), Initialiser(node.Initializer));

    /// <summary><c>new(…)</c>: the type is a Name with the declared type where one stands beside it, otherwise an empty one; its meaning is known to semantics either way.</summary>
    public SyntaxNode Implicit(Cs.ImplicitObjectCreationExpressionSyntax node)
    {
        var type = Declared(node) is { } declared ? all.Types.Convert(declared) : all.Make.Note(new SyntaxNode(SyntaxKind.Name, node.NewKeyword.Span.End, node.NewKeyword.Span.End), node);
        return all.Make.Node(SyntaxKind.New, node, type, all.Accesses.Arguments(node.ArgumentList), Initialiser(node.Initializer));
    }

    /// <summary><c>new { a = x, b }</c>: a New of an empty name.</summary>
    public SyntaxNode Anonymous(Cs.AnonymousObjectCreationExpressionSyntax node)
    {
        var after = node.NewKeyword.Span.End;
        var members = new List<SyntaxNode?>();
        foreach (var member in node.Initializers)
        {
            var value = all.Value(member.Expression);
            var name = member.NameEquals is { } named ? all.Make.Text(named.Name.Identifier) : value.Text;
            var target = new SyntaxNode(SyntaxKind.Name, member.SpanStart, member.SpanStart + (member.NameEquals?.Name.Span.Length ?? 0), name);
            members.Add(new SyntaxNode(SyntaxKind.Assign, member.SpanStart, member.Span.End, children: [TreeMaker.List([target], member.SpanStart), value]));
        }

        var type = new SyntaxNode(SyntaxKind.Name, after, after);
        return all.Make.Node(SyntaxKind.New, node, type, TreeMaker.List([], after), TreeMaker.List(members, after));
    }

    /// <summary><c>new T[n]</c> is a New of <c>T[]</c>; with values it is a list display.</summary>
    public SyntaxNode Array(Cs.ArrayCreationExpressionSyntax node)
    {
        if (node.Initializer is not null) return Display(node, node.Initializer);
        var sizes = new List<SyntaxNode?>();
        foreach (var size in node.Type.RankSpecifiers[0].Sizes)
            if (size is not Cs.OmittedArraySizeExpressionSyntax) sizes.Add(all.Value(size));
        return all.Make.Node(SyntaxKind.New, node, all.Types.Convert(node.Type), TreeMaker.List(sizes, node.Type.Span.End), null);
    }

    /// <summary><c>stackalloc T[n]</c>.</summary>
    public SyntaxNode StackArray(Cs.StackAllocArrayCreationExpressionSyntax node)
    {
        if (node.Initializer is not null) return Display(node, node.Initializer);
        var sizes = node.Type is Cs.ArrayTypeSyntax { RankSpecifiers: [var rank, ..] } ? all.Values([.. rank.Sizes], node.Type.SpanStart) : TreeMaker.List([], node.Type.Span.End);
        return all.Make.Node(SyntaxKind.New, node, all.Types.Convert(node.Type), sizes, null);
    }

    /// <summary>Values in braces.</summary>
    public SyntaxNode Display(Ms.SyntaxNode at, Cs.InitializerExpressionSyntax values) =>
        all.Make.Node(SyntaxKind.ListDisplay, at, [.. values.Expressions.Select(e => (SyntaxNode?)all.Value(e))]);

    /// <summary><c>[a, ..b]</c>.</summary>
    public SyntaxNode Collection(Cs.CollectionExpressionSyntax node)
    {
        var items = new List<SyntaxNode?>();
        foreach (var element in node.Elements)
        {
            if (element is Cs.ExpressionElementSyntax plain) items.Add(all.Value(plain.Expression));
            else if (element is Cs.SpreadElementSyntax spread) items.Add(all.Make.Node(SyntaxKind.Starred, spread, all.Value(spread.Expression)));
        }

        return all.Make.Node(SyntaxKind.ListDisplay, node, [.. items]);
    }

    /// <summary><c>a with { X = v }</c> is the call <c>a.with(X: v)</c>.</summary>
    public SyntaxNode Copy(Cs.WithExpressionSyntax node)
    {
        var value = all.Value(node.Expression);
        var callee = new SyntaxNode(SyntaxKind.Attribute, value.Start, node.WithKeyword.Span.End, "with", children: [value]);
        var members = new List<SyntaxNode?>();
        foreach (var member in node.Initializer.Expressions.OfType<Cs.AssignmentExpressionSyntax>())
            members.Add(new SyntaxNode(SyntaxKind.Keyword, member.SpanStart, member.Span.End, member.Left is Cs.IdentifierNameSyntax name ? all.Make.Text(name.Identifier) : "", children: [all.Value(member.Right)]));
        return all.Make.Node(SyntaxKind.Call, node, callee, TreeMaker.List(members, node.Initializer.SpanStart));
    }

    private SyntaxNode? Initialiser(Cs.InitializerExpressionSyntax? initialiser)
    {
        if (initialiser is null) return null;
        var items = new List<SyntaxNode?>();
        foreach (var value in initialiser.Expressions) items.Add(Item(value));
        return TreeMaker.List(items, initialiser.OpenBraceToken.Span.End);
    }

    private SyntaxNode Item(Cs.ExpressionSyntax value) => value switch
    {
        Cs.AssignmentExpressionSyntax { Left: Cs.ImplicitElementAccessSyntax { ArgumentList.Arguments: [var key] } left } entry => Entry(entry, left, key),
        Cs.AssignmentExpressionSyntax { Left: Cs.SimpleNameSyntax name } member => all.Make.Node(SyntaxKind.Assign, member, TreeMaker.List([all.Value(name)], member.SpanStart), Nested(member.Right)),
        Cs.InitializerExpressionSyntax { Expressions: [var key, var item] } pair when pair.IsKind(Raw.ComplexElementInitializerExpression) => all.Make.Node(SyntaxKind.ListDisplay, pair, all.Value(key), all.Value(item)),
        _ => all.Value(value),
    };

    /// <summary><c>[k] = v</c>: an element of the nameless object at hand.</summary>
    private SyntaxNode Entry(Cs.AssignmentExpressionSyntax entry, Cs.ImplicitElementAccessSyntax left, Cs.ArgumentSyntax key)
    {
        var receiver = new SyntaxNode(SyntaxKind.Name, left.SpanStart, left.SpanStart);
        var target = all.Make.Node(SyntaxKind.Subscript, left, receiver, all.Value(key.Expression));
        return all.Make.Node(SyntaxKind.Assign, entry, TreeMaker.List([target], target.Start), Nested(entry.Right));
    }

    private SyntaxNode Nested(Cs.ExpressionSyntax value) => value is Cs.InitializerExpressionSyntax inner ? Initialiser(inner)! : all.Value(value);

    private static Cs.TypeSyntax? Declared(Cs.ImplicitObjectCreationExpressionSyntax node) => node.Parent is not Cs.EqualsValueClauseSyntax clause
        ? null
        : clause.Parent switch
        {
            Cs.VariableDeclaratorSyntax { Parent: Cs.VariableDeclarationSyntax declaration } => declaration.Type,
            Cs.PropertyDeclarationSyntax property => property.Type,
            _ => null,
        };
}
