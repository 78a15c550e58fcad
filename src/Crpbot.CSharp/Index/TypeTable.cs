using System.Collections.Concurrent;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.CSharp.Semantics;

namespace Crpbot.CSharp.Index;

/// <summary>What classes inherit, and which methods override or implement which.</summary>
internal sealed class TypeTable
{
    private readonly DeclarationTable _declarations;
    private readonly ConcurrentDictionary<ClassSymbol, IReadOnlyList<ClassSymbol>> _lineages = new();
    private readonly ConcurrentDictionary<ClassSymbol, HashSet<string>> _fields = new();
    private readonly Lazy<ILookup<ClassSymbol, FunctionSymbol>> _methods;
    private readonly Lazy<ILookup<IMethodSymbol, FunctionSymbol>> _overriding;

    /// <summary>Prepares it.</summary>
    public TypeTable(DeclarationTable declarations)
    {
        _declarations = declarations;
        _methods = new(() => declarations.Functions.Where(f => f.Owner is not null && f.Node.Kind == SyntaxKind.Function).ToLookup(f => f.Owner!));
        _overriding = new(Overriding);
    }

    /// <summary>Roslyn's symbol of a class.</summary>
    public static INamedTypeSymbol? Symbol(ClassSymbol type) => ((CSharpSemantics)type.File.Semantics).Symbols.Symbol(type.Node) as INamedTypeSymbol;

    /// <summary>A class, then its base classes, then interfaces, as far as they are the target's.</summary>
    public IReadOnlyList<ClassSymbol> Lineage(ClassSymbol type) => _lineages.GetOrAdd(type, Trace);

    /// <summary>Full names of foreign bases and interfaces, theirs included, without <c>object</c>.</summary>
    public IReadOnlyList<string> ForeignBases(ClassSymbol type)
    {
        if (Symbol(type) is not { } symbol) return [];
        var names = new List<string>();
        foreach (var at in Bases(symbol).Concat(symbol.AllInterfaces))
            if (_declarations.Class(at) is null && at.SpecialType != SpecialType.System_Object && SymbolNames.OfType(at) is { } name) names.Add(name);
        return names;
    }

    /// <summary>Methods, constructors and accessors that a class declares.</summary>
    public IReadOnlyList<FunctionSymbol> Methods(ClassSymbol type) => [.. _methods.Value[type]];

    /// <summary>A method by name, own or inherited.</summary>
    public FunctionSymbol? Method(ClassSymbol type, string name)
    {
        foreach (var at in Lineage(type))
            if (_methods.Value[at].LastOrDefault(m => m.Name == name) is { } method) return method;
        return null;
    }

    /// <summary>Functions that override a method or implement one of an interface.</summary>
    public IEnumerable<FunctionSymbol> Overriders(IMethodSymbol method) => _overriding.Value[method.OriginalDefinition];

    /// <summary>Names of the fields of an instance: fields, properties that store their value, parameters of the primary constructor.</summary>
    public IReadOnlyCollection<string> Fields(ClassSymbol type) => _fields.GetOrAdd(type, static t => (Symbol(t)?.GetMembers() ?? []).SelectMany(Stored).ToHashSet(StringComparer.Ordinal));

    private static IEnumerable<string> Stored(ISymbol member) => member switch
    {
        IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } or IPropertySymbol { IsStatic: false, IsIndexer: false } or IEventSymbol { IsStatic: false } => [member.Name],
        IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: [var reference] } primary when reference.GetSyntax() is Cs.TypeDeclarationSyntax => primary.Parameters.Select(p => p.Name),
        _ => [],
    };

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType) yield return at;
    }

    private List<ClassSymbol> Trace(ClassSymbol type)
    {
        var result = new List<ClassSymbol> { type };
        if (Symbol(type) is not { } symbol) return result;
        foreach (var at in Bases(symbol).Concat(symbol.AllInterfaces))
            if (_declarations.Class(at) is { } known && !result.Contains(known)) result.Add(known);
        return result;
    }

    private ILookup<IMethodSymbol, FunctionSymbol> Overriding()
    {
        var pairs = new List<(IMethodSymbol Base, FunctionSymbol Function)>();
        foreach (var type in _declarations.Classes)
        {
            if (Symbol(type) is not { } symbol || symbol.TypeKind == TypeKind.Interface) continue;
            foreach (var method in symbol.GetMembers().OfType<IMethodSymbol>())
            {
                if (!method.IsOverride || _declarations.Function(method) is not { } function) continue;
                for (var at = method.OverriddenMethod; at is not null; at = at.OverriddenMethod) pairs.Add((at.OriginalDefinition, function));
            }

            foreach (var member in symbol.AllInterfaces.Where(i => _declarations.Class(i) is not null).SelectMany(i => i.GetMembers().OfType<IMethodSymbol>()))
                if (symbol.FindImplementationForInterfaceMember(member) is IMethodSymbol found && _declarations.Function(found) is { } function) pairs.Add((member.OriginalDefinition, function));
        }

        return pairs.Distinct().ToLookup(p => p.Base, p => p.Function, (IEqualityComparer<IMethodSymbol>)SymbolEqualityComparer.Default);
    }
}
