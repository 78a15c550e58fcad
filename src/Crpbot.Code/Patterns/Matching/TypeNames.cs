using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>Names of types as texts.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<string, string> Keywords = new(StringComparer.Ordinal)
    {
        ["string"] = "String", ["object"] = "Object", ["bool"] = "Boolean", ["byte"] = "Byte", ["sbyte"] = "SByte", ["short"] = "Int16", ["ushort"] = "UInt16", ["int"] = "Int32", ["uint"] = "UInt32",
        ["long"] = "Int64", ["ulong"] = "UInt64", ["float"] = "Single", ["double"] = "Double", ["decimal"] = "Decimal", ["char"] = "Char", ["void"] = "Void",
    };

    /// <summary>True when a type named in a pattern is the type of a value: the same, or its last names; type arguments count only when the pattern has some.</summary>
    /// <param name="wanted">Name in the pattern.</param>
    /// <param name="name">Full name of the type.</param>
    public static bool Match(string wanted, string name)
    {
        if (wanted.Length == 0) return false;
        if (!wanted.Contains('<', StringComparison.Ordinal)) name = Bare(name);
        name = name.TrimEnd('?');
        if (Ends(name, wanted)) return true;
        return Keywords.TryGetValue(wanted, out var full) ? Ends(name, full) : Keywords.TryGetValue(name, out var other) && Ends("System." + other, wanted);
    }

    /// <summary>The name of a type in a pattern.</summary>
    public static string Of(PatternNode node) => node.DottedText ?? node.Kind switch
    {
        SyntaxKind.Name or SyntaxKind.StringLiteral => node.Text,
        SyntaxKind.Attribute when node[0] is { } value => Of(value) + "." + node.Text,
        SyntaxKind.Subscript when node[0] is { } generic => Of(generic),
        _ => string.Empty,
    };

    /// <summary>The name of a type as it is written.</summary>
    public static string Of(SyntaxNode node) => node.Kind switch
    {
        SyntaxKind.Name or SyntaxKind.StringLiteral => node.Text,
        SyntaxKind.Attribute => Of(node.Required(0)) + "." + node.Text,
        SyntaxKind.Subscript => Of(node.Required(0)),
        _ => string.Empty,
    };

    /// <summary>The type of a literal; null for other expressions.</summary>
    public static string? OfLiteral(SyntaxNode node, bool csharp) => node.Kind switch
    {
        SyntaxKind.StringLiteral or SyntaxKind.FormattedString => csharp ? "System.String" : "str",
        SyntaxKind.BytesLiteral => "bytes",
        SyntaxKind.IntegerLiteral => csharp ? "System.Int32" : "int",
        SyntaxKind.FloatLiteral => csharp ? "System.Double" : "float",
        SyntaxKind.TrueLiteral or SyntaxKind.FalseLiteral => csharp ? "System.Boolean" : "bool",
        SyntaxKind.ListDisplay or SyntaxKind.ListComprehension when !csharp => "list",
        SyntaxKind.Dict or SyntaxKind.DictComprehension when !csharp => "dict",
        SyntaxKind.Set or SyntaxKind.SetComprehension when !csharp => "set",
        SyntaxKind.Tuple when !csharp => "tuple",
        _ => null,
    };

    private static bool Ends(string name, string tail) => name == tail || (name.Length > tail.Length && name.EndsWith(tail, StringComparison.Ordinal) && name[name.Length - tail.Length - 1] == '.');

    private static string Bare(string name)
    {
        var cut = name.IndexOfAny(['<', '[', '`']);
        return cut < 0 ? name : name[..cut];
    }
}
