using Microsoft.CodeAnalysis.CSharp;

namespace Crpbot.CSharp.Conversion;

/// <summary>
/// Types and names: <c>string</c> and <c>Foo</c> are Names, <c>A.B</c> an Attribute, type arguments a List that follows the other slots,
/// <c>T[]</c> a Subscript with an empty Tuple; <c>String</c> and <c>System.String</c> are <c>string</c>. <c>?</c>, <c>ref</c> and <c>global::</c> are left out.
/// </summary>
internal sealed class TypeConverter(TreeMaker make)
{
    /// <summary>Converts a type or a name.</summary>
    public SyntaxNode Convert(Cs.TypeSyntax type)
    {
        if (!make.Enter(type)) return TreeMaker.Error(type);
        var node = Choose(type);
        make.Leave();
        return node;
    }

    /// <summary>Type arguments as a list.</summary>
    public SyntaxNode Arguments(Cs.TypeArgumentListSyntax list)
    {
        var items = new List<SyntaxNode?>(list.Arguments.Count);
        foreach (var argument in list.Arguments) items.Add(Convert(argument));
        return TreeMaker.List(items, list.SpanStart);
    }

    private SyntaxNode Choose(Cs.TypeSyntax type) => type switch
    {
        Cs.IdentifierNameSyntax name => BuiltIn(name.Identifier.ValueText) is { } word ? make.Node(SyntaxKind.Name, name, word) : Identifier(name),
        Cs.GenericNameSyntax name => make.Node(SyntaxKind.Name, name, make.Text(name.Identifier), Arguments(name.TypeArgumentList)),
        Cs.PredefinedTypeSyntax name => make.Node(SyntaxKind.Name, name, name.Keyword.ValueText),
        Cs.QualifiedNameSyntax name => Member(name, Convert(name.Left), name.Right, SyntaxTraits.None),
        Cs.AliasQualifiedNameSyntax name when name.Alias.Identifier.IsKind(Ms.CSharp.SyntaxKind.GlobalKeyword) => Convert(name.Name),
        Cs.AliasQualifiedNameSyntax name => Member(name, Convert(name.Alias), name.Name, SyntaxTraits.None),
        Cs.NullableTypeSyntax nullable => Convert(nullable.ElementType),
        Cs.RefTypeSyntax reference => Convert(reference.Type),
        Cs.ScopedTypeSyntax scoped => Convert(scoped.Type),
        Cs.ArrayTypeSyntax array => Array(array),
        Cs.PointerTypeSyntax pointer => make.Node(SyntaxKind.UnaryOperation, pointer, "*", Convert(pointer.ElementType)),
        Cs.TupleTypeSyntax tuple => make.Node(SyntaxKind.Tuple, tuple, [.. tuple.Elements.Select(e => Convert(e.Type))]),
        Cs.FunctionPointerTypeSyntax pointer => make.Node(SyntaxKind.Name, pointer, "delegate*"),
        _ => make.Node(SyntaxKind.Name, type),
    };

    /// <summary>A member of something: <c>a.b</c>, <c>A.B&lt;T&gt;</c>.</summary>
    public SyntaxNode Member(Ms.SyntaxNode at, SyntaxNode value, Cs.SimpleNameSyntax name, SyntaxTraits traits)
    {
        if (value is { Kind: SyntaxKind.Name, Text: "System" } && BuiltIn(name.Identifier.ValueText) is { } word) return make.Node(SyntaxKind.Name, at, word);
        SyntaxNode?[] children = name is Cs.GenericNameSyntax generic ? [value, Arguments(generic.TypeArgumentList)] : [value];
        return make.Note(new SyntaxNode(SyntaxKind.Attribute, value.Start, Math.Max(value.Start, name.Span.End), make.Text(name.Identifier), traits, children), at);
    }

    /// <summary>A name that is no type.</summary>
    public SyntaxNode Identifier(Cs.IdentifierNameSyntax name)
    {
        if (name.Identifier.IsMissing) return TreeMaker.Error(name);
        var text = make.Text(name.Identifier);
        return make.Node(make.IsPattern && text == "..." ? SyntaxKind.Ellipsis : SyntaxKind.Name, name, make.IsPattern && text == "..." ? "" : text);
    }

    /// <summary>The keyword for a type of the language that is written with its name.</summary>
    private static string? BuiltIn(string name) => name switch
    {
        "String" => "string",
        "Object" => "object",
        "Boolean" => "bool",
        "Byte" => "byte",
        "SByte" => "sbyte",
        "Char" => "char",
        "Decimal" => "decimal",
        "Double" => "double",
        "Single" => "float",
        "Int16" => "short",
        "Int32" => "int",
        "Int64" => "long",
        "UInt16" => "ushort",
        "UInt32" => "uint",
        "UInt64" => "ulong",
        _ => null,
    };

    private SyntaxNode Array(Cs.ArrayTypeSyntax array)
    {
        var type = Convert(array.ElementType);
        foreach (var rank in array.RankSpecifiers)
        {
            var index = make.Node(SyntaxKind.Tuple, rank, [.. Enumerable.Range(1, rank.Rank - 1).Select(_ => new SyntaxNode(SyntaxKind.Slice, rank.SpanStart, rank.SpanStart, children: [null, null, null]))]);
            type = make.Note(new SyntaxNode(SyntaxKind.Subscript, type.Start, rank.Span.End, children: [type, index]), array);
        }

        return type;
    }
}
