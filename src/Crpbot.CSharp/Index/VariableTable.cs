using System.Collections.Concurrent;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.CSharp.Semantics;

namespace Crpbot.CSharp.Index;

/// <summary>Variables: locals and parameters, static fields and properties; fields of instances are none.</summary>
internal sealed class VariableTable(IReadOnlyList<CodeFile> files, DeclarationTable declarations)
{
    private readonly ConcurrentDictionary<ISymbol, VariableSymbol?> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<FunctionSymbol, HashSet<string>> _inner = new();
    private readonly Dictionary<Ms.SyntaxTree, CodeFile> _files = files.ToDictionary(f => ((CSharpSemantics)f.Semantics).Symbols.File.Source);

    /// <summary>Variable of a Name, Parameter or Attribute.</summary>
    public VariableSymbol? Variable(CodeFile file, SyntaxNode node)
    {
        if (node.Kind is not (SyntaxKind.Name or SyntaxKind.Parameter or SyntaxKind.Attribute or SyntaxKind.MatchAs or SyntaxKind.Handler)) return null;
        var symbol = ((CSharpSemantics)file.Semantics).Symbols.Symbol(node);
        if (node.Kind == SyntaxKind.Parameter && (symbol is IPropertySymbol { GetMethod: { } getter } ? getter : symbol) is IMethodSymbol accessor) symbol = accessor.Parameters.FirstOrDefault(p => p.Name == node.Text);
        if (symbol is IParameterSymbol parameter && IsCaptured(parameter, file, node)) return null;
        return symbol is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true } or IEventSymbol { IsStatic: true } ? _known.GetOrAdd(symbol.OriginalDefinition, Make) : null;
    }

    /// <summary>Values assigned to a variable in its function or class.</summary>
    public IReadOnlyList<SyntaxNode> Values(VariableSymbol variable)
    {
        var scope = variable.Function?.Node ?? variable.Class?.Node ?? variable.File.Tree.Root;
        var values = new List<SyntaxNode>();
        Collect(variable, scope, values);
        return values;
    }

    /// <summary>True for a parameter of a primary constructor that a member uses: it is then a field.</summary>
    private bool IsCaptured(IParameterSymbol parameter, CodeFile file, SyntaxNode node) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && constructor.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is Cs.TypeDeclarationSyntax
        && declarations.Enclosing(file, node) is var around && !ReferenceEquals(around, declarations.Function(constructor));

    private VariableSymbol? Make(ISymbol symbol)
    {
        var declared = symbol.DeclaringSyntaxReferences is [] && symbol is IParameterSymbol { IsThis: false } ? symbol.ContainingSymbol : symbol;
        if (declared.DeclaringSyntaxReferences is not [var reference, ..] || !_files.TryGetValue(reference.SyntaxTree, out var file)) return null;
        var span = reference.GetSyntax().Span;
        var place = new SyntaxNode(SyntaxKind.Name, span.Start, span.End);
        var isMember = symbol is IFieldSymbol or IPropertySymbol or IEventSymbol;
        var function = isMember ? null : Home(symbol, file, place);
        return new VariableSymbol
        {
            File = file,
            Name = symbol.Name,
            Kind = isMember ? VariableKind.ClassField : symbol is IParameterSymbol ? VariableKind.Parameter : VariableKind.Local,
            Function = function,
            Class = isMember ? declarations.Class(symbol.ContainingType) : null,
            Shared = function is not null && _inner.GetOrAdd(function, Inner).Contains(symbol.Name),
        };
    }

    private FunctionSymbol? Home(ISymbol symbol, CodeFile file, SyntaxNode place) =>
        symbol.ContainingSymbol is IMethodSymbol { IsImplicitlyDeclared: false } method && symbol is IParameterSymbol ? declarations.Function(method) : declarations.Enclosing(file, place);

    /// <summary>Names that functions inside a function use.</summary>
    private static HashSet<string> Inner(FunctionSymbol function)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Names(function.Node, false, names);
        return names;
    }

    private static void Names(SyntaxNode node, bool inside, HashSet<string> names)
    {
        foreach (var child in node.Children)
        {
            if (child is null) continue;
            if (inside && child.Kind == SyntaxKind.Name) names.Add(child.Text);
            Names(child, inside || child.Kind is SyntaxKind.Lambda or SyntaxKind.Function, names);
        }
    }

    private void Collect(VariableSymbol variable, SyntaxNode node, List<SyntaxNode> values)
    {
        var (target, value) = node.Kind switch
        {
            SyntaxKind.AnnotatedAssign => (node[0], node[2]),
            SyntaxKind.Assign when node.Required(0).Count == 1 => (node.Required(0)[0], node[1]),
            SyntaxKind.NamedExpression => (node[0], node[1]),
            _ => (null, null),
        };
        if (target is not null && value is not null && target.Text == variable.Name && ReferenceEquals(Variable(variable.File, target), variable)) values.Add(value);
        foreach (var child in node.Children)
            if (child is { Count: > 0 }) Collect(variable, child, values);
    }
}
