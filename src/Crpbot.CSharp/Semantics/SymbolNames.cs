namespace Crpbot.CSharp.Semantics;

/// <summary>Full dotted names as rules write them: keywords for the language's own types, no arity, no type arguments, nested types after a dot.</summary>
internal static class SymbolNames
{
    /// <summary>Name of what an expression stands for; null for locals, parameters and what is not known.</summary>
    public static string? Of(ISymbol? symbol) => symbol switch
    {
        null => null,
        IAliasSymbol alias => Of(alias.Target),
        INamespaceSymbol { IsGlobalNamespace: true } => null,
        INamespaceSymbol space => space.ToDisplayString(),
        ITypeSymbol type => OfType(type),
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor => OfType(constructor.ContainingType),
        IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.LambdaMethod } => null,
        IMethodSymbol method => Member((method.ReducedFrom ?? method).ContainingType, method.Name),
        IPropertySymbol { IsIndexer: true } indexer => OfType(indexer.ContainingType) is { } owner ? owner + ".this[]" : null,
        IFieldSymbol { CorrespondingTupleField: { } item } => "System.ValueTuple." + item.Name,
        IPropertySymbol or IFieldSymbol or IEventSymbol => Member(symbol.ContainingType, symbol.Name),
        _ => null,
    };

    /// <summary>Name of a type; null for type parameters and types without a name.</summary>
    public static string? OfType(ITypeSymbol? type)
    {
        switch (type)
        {
            case null or ITypeParameterSymbol or IDynamicTypeSymbol or IFunctionPointerTypeSymbol:
                return null;
            case IArrayTypeSymbol array:
                return OfType(array.ElementType) is { } element ? element + "[" + new string(',', array.Rank - 1) + "]" : null;
            case IPointerTypeSymbol pointer:
                return OfType(pointer.PointedAtType) is { } target ? target + "*" : null;
            case INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable:
                return OfType(nullable.TypeArguments[0]);
            case INamedTypeSymbol { IsAnonymousType: true } or INamedTypeSymbol { IsTupleType: true }:
                return null;
        }

        if (Keyword(type.SpecialType) is { } word) return word;
        if (type.Name.Length == 0) return null;
        if (type.ContainingType is { } outer) return OfType(outer) + "." + type.Name;
        return type.ContainingNamespace is { IsGlobalNamespace: false } space && type.TypeKind != TypeKind.Error ? space.ToDisplayString() + "." + type.Name : type.Name;
    }

    private static string? Member(INamedTypeSymbol? owner, string name) => OfType(owner) is { } type ? type + "." + name : null;

    private static string? Keyword(SpecialType type) => type switch
    {
        SpecialType.System_Object => "object",
        SpecialType.System_String => "string",
        SpecialType.System_Boolean => "bool",
        SpecialType.System_Char => "char",
        SpecialType.System_SByte => "sbyte",
        SpecialType.System_Byte => "byte",
        SpecialType.System_Int16 => "short",
        SpecialType.System_UInt16 => "ushort",
        SpecialType.System_Int32 => "int",
        SpecialType.System_UInt32 => "uint",
        SpecialType.System_Int64 => "long",
        SpecialType.System_UInt64 => "ulong",
        SpecialType.System_Decimal => "decimal",
        SpecialType.System_Single => "float",
        SpecialType.System_Double => "double",
        SpecialType.System_Void => "void",
        _ => null,
    };
}
