using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.CSharp.Semantics;

namespace Crpbot.CSharp.Index;

/// <summary>Classes and functions of all files, found by their nodes in either tree.</summary>
internal sealed class DeclarationTable
{
    private readonly List<FunctionSymbol> _functions = [];
    private readonly List<ClassSymbol> _classes = [];
    private readonly Dictionary<SyntaxNode, FunctionSymbol> _byNode = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SyntaxNode, ClassSymbol> _classByNode = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Ms.SyntaxNode, FunctionSymbol> _byOrigin = [];
    private readonly Dictionary<Ms.SyntaxNode, ClassSymbol> _classByOrigin = [];
    private readonly Dictionary<string, ClassSymbol> _classByName = new(StringComparer.Ordinal);
    private readonly Dictionary<CodeFile, List<FunctionSymbol>> _byFile = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads all files.</summary>
    public DeclarationTable(IReadOnlyList<CodeFile> files)
    {
        foreach (var file in files)
        {
            _byFile[file] = [];
            Visit(file, file.Tree.Root, null, null);
            _byFile[file].Sort(static (a, b) => a.Node.Start != b.Node.Start ? a.Node.Start.CompareTo(b.Node.Start) : b.Node.End.CompareTo(a.Node.End));
        }
    }

    /// <summary>Functions by file and position.</summary>
    public IReadOnlyList<FunctionSymbol> Functions => _functions;

    /// <summary>Classes by file and position; a partial one once.</summary>
    public IReadOnlyList<ClassSymbol> Classes => _classes;

    /// <summary>Function of a node.</summary>
    public FunctionSymbol? Function(SyntaxNode node) => _byNode.GetValueOrDefault(node);

    /// <summary>Function of a method; null when it is not the target's or has no body in it.</summary>
    public FunctionSymbol? Function(IMethodSymbol? method)
    {
        if (method is null) return null;
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        method = method.PartialImplementationPart ?? method;
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var node = reference.GetSyntax();
            if (node is Cs.ArrowExpressionClauseSyntax) node = node.Parent!;
            if (node is Cs.TypeDeclarationSyntax { ParameterList: { } primary }) node = primary;
            if (_byOrigin.TryGetValue(node, out var function)) return function;
        }

        return null;
    }

    /// <summary>Class of a node.</summary>
    public ClassSymbol? Class(SyntaxNode node) => _classByNode.GetValueOrDefault(node);

    /// <summary>Class by its full name.</summary>
    public ClassSymbol? Class(string name) => _classByName.GetValueOrDefault(name);

    /// <summary>Class of a type; null when it is not the target's.</summary>
    public ClassSymbol? Class(ITypeSymbol? type) => type is INamedTypeSymbol && type.OriginalDefinition.DeclaringSyntaxReferences is [var first, ..] ? _classByOrigin.GetValueOrDefault(first.GetSyntax()) : null;

    /// <summary>Innermost function around a node.</summary>
    public FunctionSymbol? Enclosing(CodeFile file, SyntaxNode node)
    {
        if (!_byFile.TryGetValue(file, out var functions)) return null;
        var (low, high) = (0, functions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (functions[middle].Node.Start <= node.Start) low = middle + 1;
            else high = middle;
        }

        var at = low == 0 ? null : functions[low - 1];
        while (at is not null && (at.Node.End < node.End || IsSame(at.Node, node))) at = at.Outer;
        return at;
    }

    /// <summary>True for the declaration itself, and for what a file of the same span made of it.</summary>
    private static bool IsSame(SyntaxNode function, SyntaxNode node) =>
        ReferenceEquals(function, node) || (node.Kind is SyntaxKind.Function or SyntaxKind.Lambda && function.Start == node.Start && function.End == node.End);

    private void Visit(CodeFile file, SyntaxNode node, ClassSymbol? owner, FunctionSymbol? outer)
    {
        if (node.Kind == SyntaxKind.Class) owner = AddClass(file, node, owner);
        else if (node.Kind is SyntaxKind.Function or SyntaxKind.Lambda) outer = AddFunction(file, node, owner, outer);
        foreach (var child in node.Children)
            if (child is not null && child.Count > 0) Visit(file, child, node.Kind == SyntaxKind.Class ? owner : outer is null ? owner : null, node.Kind == SyntaxKind.Class ? null : outer);
    }

    private ClassSymbol AddClass(CodeFile file, SyntaxNode node, ClassSymbol? owner)
    {
        var origin = ((CSharpSemantics)file.Semantics).Symbols.Origin(node);
        var name = origin is null ? node.Text : FullName(origin);
        if (!_classByName.TryGetValue(name, out var symbol))
        {
            symbol = new ClassSymbol { File = file, Node = node, Name = node.Text, QualifiedName = name, Owner = owner };
            _classByName[name] = symbol;
            _classes.Add(symbol);
        }

        _classByNode[node] = symbol;
        if (origin is not null) _classByOrigin[origin] = symbol;
        return symbol;
    }

    private FunctionSymbol AddFunction(CodeFile file, SyntaxNode node, ClassSymbol? owner, FunctionSymbol? outer)
    {
        var name = node.Kind == SyntaxKind.Lambda ? "" : node.Text;
        var prefix = outer?.QualifiedName ?? owner?.QualifiedName;
        var last = name.Length == 0 ? "<lambda>" : name;
        var function = new FunctionSymbol
        {
            File = file,
            Node = node,
            Name = name,
            QualifiedName = prefix is null ? last : prefix + "." + last,
            Owner = outer is null ? owner : null,
            Outer = outer,
            IsStatic = node.Has(SyntaxTraits.Static) || (outer is null && owner is null),
            IsProperty = node.Has(SyntaxTraits.Property) && node.Required(0).Children.ToArray().Any(d => d?.Text == "get"),
        };
        _functions.Add(function);
        _byNode[node] = function;
        _byFile[file].Add(function);
        if (((CSharpSemantics)file.Semantics).Symbols.Origin(node) is { } origin) _byOrigin[origin] = function;
        return function;
    }

    private static string FullName(Ms.SyntaxNode declaration)
    {
        var parts = new List<string>();
        for (var at = declaration; at is not null; at = at.Parent)
        {
            if (at is Cs.BaseTypeDeclarationSyntax type) parts.Add(type.Identifier.ValueText);
            else if (at is Cs.DelegateDeclarationSyntax signature) parts.Add(signature.Identifier.ValueText);
            else if (at is Cs.BaseNamespaceDeclarationSyntax space) parts.Add(space.Name.ToString());
        }

        parts.Reverse();
        return string.Join('.', parts);
    }
}
