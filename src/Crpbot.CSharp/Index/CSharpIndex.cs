using System.Collections.Concurrent;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.CSharp.Conversion;
using Crpbot.CSharp.Semantics;

namespace Crpbot.CSharp.Index;

/// <summary>What the C# files of a target declare and call, from Roslyn's symbols. Worked out when asked for.</summary>
internal sealed class CSharpIndex : IProjectIndex
{
    private readonly DeclarationTable _declarations;
    private readonly TypeTable _types;
    private readonly VariableTable _variables;
    private readonly CallTable _calls;
    private readonly Lazy<IReadOnlyList<EntryPoint>> _entries;
    private readonly ConcurrentDictionary<SyntaxNode, SyntaxNode?> _members = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads declarations.</summary>
    /// <param name="files">Files of one target.</param>
    public CSharpIndex(IReadOnlyList<CodeFile> files)
    {
        Files = files;
        _declarations = new DeclarationTable(files);
        _types = new TypeTable(_declarations);
        _variables = new VariableTable(files, _declarations);
        _calls = new CallTable(_declarations, _types, _variables);
        _entries = new(() => new EntryPointFinder(_declarations, _types).Find());
    }

    /// <inheritdoc/>
    public IReadOnlyList<CodeFile> Files { get; }

    /// <inheritdoc/>
    public IReadOnlyList<FunctionSymbol> Functions => _declarations.Functions;

    /// <inheritdoc/>
    public IReadOnlyList<ClassSymbol> Classes => _declarations.Classes;

    /// <inheritdoc/>
    public IReadOnlyList<EntryPoint> EntryPoints => _entries.Value;

    /// <inheritdoc/>
    public IReadOnlyList<CallTarget> Targets(CodeFile file, SyntaxNode node) => _calls.Targets(file, node);

    /// <inheritdoc/>
    public IReadOnlyList<CallTarget> Callables(CodeFile file, SyntaxNode expression) => _calls.Callables(file, expression);

    /// <inheritdoc/>
    public FunctionSymbol? Function(SyntaxNode declaration) => _declarations.Function(declaration);

    /// <inheritdoc/>
    public ClassSymbol? Class(SyntaxNode declaration) => _declarations.Class(declaration);

    /// <inheritdoc/>
    public ClassSymbol? ClassNamed(string qualifiedName) => _declarations.Class(qualifiedName);

    /// <inheritdoc/>
    public ClassSymbol? InstanceOf(CodeFile file, SyntaxNode expression) => _declarations.Class(Symbols(file).Type(expression));

    /// <inheritdoc/>
    public ClassSymbol? ClassReferred(CodeFile file, SyntaxNode expression) =>
        expression.Kind is SyntaxKind.Name or SyntaxKind.Attribute && Symbols(file).Symbol(expression) is ITypeSymbol type ? _declarations.Class(type) : null;

    /// <inheritdoc/>
    public IReadOnlyList<ClassSymbol> Lineage(ClassSymbol type) => _types.Lineage(type);

    /// <inheritdoc/>
    public IReadOnlyList<string> ForeignBases(ClassSymbol type) => _types.ForeignBases(type);

    /// <inheritdoc/>
    public IReadOnlyList<FunctionSymbol> Methods(ClassSymbol type) => _types.Methods(type);

    /// <inheritdoc/>
    public FunctionSymbol? Method(ClassSymbol type, string name) => _types.Method(type, name);

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Fields(ClassSymbol type) => _types.Fields(type);

    /// <inheritdoc/>
    public FunctionSymbol? Enclosing(CodeFile file, SyntaxNode node) => _declarations.Enclosing(file, node);

    /// <inheritdoc/>
    public VariableSymbol? Variable(CodeFile file, SyntaxNode node) => _variables.Variable(file, node);

    /// <inheritdoc/>
    public IReadOnlyList<SyntaxNode> Values(VariableSymbol variable) => _variables.Values(variable);

    /// <inheritdoc/>
    public SyntaxNode? MemberOfThis(CodeFile file, SyntaxNode name) => name.Kind == SyntaxKind.Name && name.Count <= 1 ? _members.GetOrAdd(name, n => Explicit(file, n)) : null;

    private static FileSymbols Symbols(CodeFile file) => ((CSharpSemantics)file.Semantics).Symbols;

    private static SyntaxNode? Explicit(CodeFile file, SyntaxNode name)
    {
        var symbols = Symbols(file);
        if (symbols.Origin(name) is not Cs.SimpleNameSyntax origin || origin.Parent is Cs.AssignmentExpressionSyntax { Parent: Cs.InitializerExpressionSyntax } member && member.Left == origin) return null;
        var isField = symbols.Symbol(name) switch
        {
            IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false } or IEventSymbol { IsStatic: false } => true,
            IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } => constructor.DeclaringSyntaxReferences is [var primary] && primary.GetSyntax() is Cs.TypeDeclarationSyntax type && type.ParameterList?.Span.Contains(origin.Span) == false && type.BaseList?.Span.Contains(origin.Span) != true,
            _ => false,
        };
        if (!isField) return null;
        var receiver = new SyntaxNode(SyntaxKind.Name, name.Start, name.Start, "this");
        return symbols.Adopt(new SyntaxNode(SyntaxKind.Attribute, name.Start, name.End, name.Text, children: [receiver]), name);
    }
}
