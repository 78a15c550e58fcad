using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics;

/// <summary>The indexes of several languages as one: each question goes to the index that has the file.</summary>
public sealed class JoinedIndex : IProjectIndex
{
    private readonly IReadOnlyList<IProjectIndex> _parts;
    private readonly Dictionary<CodeFile, IProjectIndex> _byFile = new(ReferenceEqualityComparer.Instance);

    /// <summary>Joins indexes.</summary>
    /// <param name="parts">Indexes; no file is in two of them.</param>
    public JoinedIndex(IReadOnlyList<IProjectIndex> parts)
    {
        _parts = parts;
        Files = [.. parts.SelectMany(part => part.Files)];
        Functions = [.. parts.SelectMany(part => part.Functions)];
        Classes = [.. parts.SelectMany(part => part.Classes)];
        foreach (var part in parts)
        {
            foreach (var file in part.Files) _byFile.Add(file, part);
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<CodeFile> Files { get; }

    /// <inheritdoc />
    public IReadOnlyList<FunctionSymbol> Functions { get; }

    /// <inheritdoc />
    public IReadOnlyList<ClassSymbol> Classes { get; }

    /// <inheritdoc />
    public IReadOnlyList<EntryPoint> EntryPoints => [.. _parts.SelectMany(part => part.EntryPoints)];

    /// <inheritdoc />
    public IReadOnlyList<CallTarget> Targets(CodeFile file, SyntaxNode node) => Of(file).Targets(file, node);

    /// <inheritdoc />
    public IReadOnlyList<CallTarget> Callables(CodeFile file, SyntaxNode expression) => Of(file).Callables(file, expression);

    /// <inheritdoc />
    public FunctionSymbol? Function(SyntaxNode declaration) => First(part => part.Function(declaration));

    /// <inheritdoc />
    public ClassSymbol? Class(SyntaxNode declaration) => First(part => part.Class(declaration));

    /// <inheritdoc />
    public ClassSymbol? ClassNamed(string qualifiedName) => First(part => part.ClassNamed(qualifiedName));

    /// <inheritdoc />
    public ClassSymbol? InstanceOf(CodeFile file, SyntaxNode expression) => Of(file).InstanceOf(file, expression);

    /// <inheritdoc />
    public ClassSymbol? ClassReferred(CodeFile file, SyntaxNode expression) => Of(file).ClassReferred(file, expression);

    /// <inheritdoc />
    public IReadOnlyList<ClassSymbol> Lineage(ClassSymbol type) => Of(type.File).Lineage(type);

    /// <inheritdoc />
    public IReadOnlyList<string> ForeignBases(ClassSymbol type) => Of(type.File).ForeignBases(type);

    /// <inheritdoc />
    public IReadOnlyList<FunctionSymbol> Methods(ClassSymbol type) => Of(type.File).Methods(type);

    /// <inheritdoc />
    public FunctionSymbol? Method(ClassSymbol type, string name) => Of(type.File).Method(type, name);

    /// <inheritdoc />
    public IReadOnlyCollection<string> Fields(ClassSymbol type) => Of(type.File).Fields(type);

    /// <inheritdoc />
    public FunctionSymbol? Enclosing(CodeFile file, SyntaxNode node) => Of(file).Enclosing(file, node);

    /// <inheritdoc />
    public VariableSymbol? Variable(CodeFile file, SyntaxNode node) => Of(file).Variable(file, node);

    /// <inheritdoc />
    public IReadOnlyList<SyntaxNode> Values(VariableSymbol variable) => Of(variable.File).Values(variable);

    private IProjectIndex Of(CodeFile file) =>
        _byFile.GetValueOrDefault(file) ?? throw new ArgumentException("the file is in none of the indexes", nameof(file));

    private T? First<T>(Func<IProjectIndex, T?> ask)
        where T : class
    {
        foreach (var part in _parts)
        {
            if (ask(part) is { } found) return found;
        }

        return null;
    }
}
