using System.Collections.Concurrent;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.CSharp.Semantics;

/// <summary>What names mean in one C# file, from Roslyn's model of the project that it is in. Thread safe; nothing is bound before the first question.</summary>
internal sealed class CSharpSemantics : ISemantics
{
    private readonly FileSymbols _symbols;
    private readonly ConstantFinder _constants;
    private readonly Lazy<string[]> _missing;
    private readonly ConcurrentDictionary<SyntaxNode, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<SyntaxNode, string> _types = new(ReferenceEqualityComparer.Instance);

    /// <summary>Creates it.</summary>
    public CSharpSemantics(FileSymbols symbols)
    {
        _symbols = symbols;
        _constants = new ConstantFinder(symbols);
        _missing = new(Missing);
    }

    /// <summary>Symbols behind the names.</summary>
    public FileSymbols Symbols => _symbols;

    /// <inheritdoc/>
    /// <remarks>False when an imported namespace is not known, or the file is nested beyond what is analysed.</remarks>
    public bool Resolved => !_symbols.IsTooDeep && _missing.Value.Length == 0;

    /// <inheritdoc/>
    public string? QualifiedName(SyntaxNode expression) => Known(_names, expression, Find);

    /// <inheritdoc/>
    public string? TypeName(SyntaxNode expression) => Known(_types, expression, node => SymbolNames.OfType(_symbols.Type(node)));

    /// <inheritdoc/>
    public IEnumerable<string> BaseTypeNames(SyntaxNode expression)
    {
        var type = _symbols.Type(expression);
        if (type is null) yield break;
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            if (SymbolNames.OfType(at) is { } name) yield return name;
        foreach (var implemented in type.AllInterfaces)
            if (SymbolNames.OfType(implemented) is { } name) yield return name;
    }

    /// <inheritdoc/>
    public SyntaxNode? Constant(SyntaxNode expression) => _constants.Find(expression);

    private static string? Known(ConcurrentDictionary<SyntaxNode, string> known, SyntaxNode node, Func<SyntaxNode, string?> find)
    {
        var name = known.GetOrAdd(node, static (n, f) => f(n) ?? "", find);
        return name.Length == 0 ? null : name;
    }

    private string? Find(SyntaxNode node)
    {
        if (node.Kind == SyntaxKind.Subscript) return SymbolNames.OfType(_symbols.Symbol(node) as ITypeSymbol);
        if (node.Kind is not (SyntaxKind.Name or SyntaxKind.Attribute)) return null;
        var symbol = _symbols.Symbol(node);
        var name = symbol is INamedTypeSymbol { TypeKind: TypeKind.Error } ? null : SymbolNames.Of(symbol);
        if (name is not null && _symbols.Origin(node) is { Parent: Cs.AttributeSyntax } && name.EndsWith("Attribute", StringComparison.Ordinal)) return name[..^"Attribute".Length];
        return name ?? (symbol is null or INamedTypeSymbol { TypeKind: TypeKind.Error } ? Written(node) : null);
    }

    /// <summary>The name as written, where nothing is known of it: aliases replaced, and under the one imported namespace that is not known.</summary>
    private string? Written(SyntaxNode node)
    {
        if (node.Kind == SyntaxKind.Attribute)
        {
            var head = node.Required(0);
            if (head.Kind is not (SyntaxKind.Name or SyntaxKind.Attribute) || QualifiedName(head) is not { } before) return null;
            return before + "." + node.Text;
        }

        if (node.Text.Length == 0 || !char.IsUpper(node.Text[0])) return null;
        foreach (var alias in ((Cs.CompilationUnitSyntax)_symbols.File.Source.GetRoot()).Usings)
            if (alias.Alias?.Name.Identifier.ValueText == node.Text) return alias.NamespaceOrType.ToString();
        return _missing.Value.Length == 1 ? _missing.Value[0] + "." + node.Text : node.Text;
    }

    private string[] Missing()
    {
        if (_symbols.File.Origins.Count == 0) return [];
        var missing = new List<string>();
        foreach (var import in _symbols.File.Source.GetRoot().DescendantNodes(n => n is Cs.CompilationUnitSyntax or Cs.BaseNamespaceDeclarationSyntax).OfType<Cs.UsingDirectiveSyntax>())
            if (_symbols.Model.GetSymbolInfo(import.NamespaceOrType) is { Symbol: null or INamedTypeSymbol { TypeKind: TypeKind.Error }, CandidateSymbols.IsEmpty: true }) missing.Add(import.NamespaceOrType.ToString());
        return [.. missing];
    }
}
