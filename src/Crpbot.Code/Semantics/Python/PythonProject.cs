using System.Collections.Concurrent;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>
/// All Python files of a target, bound to each other. Only names, types and calls are found out; nothing is imported or run. The work is linear
/// in the size of the files; what is asked later is found then and kept.
/// </summary>
public sealed partial class PythonProject : IProjectIndex
{
    private readonly PythonModuleTable _table;
    private readonly PythonCallTargets _targets;
    private readonly Dictionary<SyntaxNode, PythonFunction> _functions;
    private readonly Dictionary<SyntaxNode, PythonClass> _classes;
    private readonly Dictionary<string, List<(PythonModule Module, SyntaxNode Attribute)>> _stores = new(StringComparer.Ordinal);
    private readonly Dictionary<CodeFile, PythonModule> _modules = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, PythonClass> _classNames = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<VariableSymbol, PythonName> _variables = new();
    private readonly Lazy<IReadOnlyList<EntryPoint>> _entryPoints;

    private PythonProject(IReadOnlyList<(string Path, SyntaxTree Tree)> files, CancellationToken cancellation)
    {
        _table = new PythonModuleTable(this, files);
        Imports = new PythonImports(_table);
        Resolver = new PythonResolver(Imports);
        Variables = new PythonVariables(Resolver);
        Constants = new PythonConstants(Resolver, Variables);
        Parallel.ForEach(_table.Modules, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, PythonBinder.Bind);
        _functions = _table.Modules.SelectMany(module => module.Functions).ToDictionary(function => function.Symbol.Node, (IEqualityComparer<SyntaxNode>)ReferenceEqualityComparer.Instance);
        _classes = _table.Modules.SelectMany(module => module.Classes).ToDictionary(type => type.Symbol.Node, (IEqualityComparer<SyntaxNode>)ReferenceEqualityComparer.Instance);
        Files = [.. _table.Modules.Select(module => module.File!)];
        Functions = [.. _table.Modules.SelectMany(module => module.Functions).Select(function => function.Symbol)];
        Classes = [.. _table.Modules.SelectMany(module => module.Classes).Select(type => type.Symbol)];
        foreach (var module in _table.Modules) Register(module);
        Derive();
        _targets = new PythonCallTargets(this);
        _entryPoints = new Lazy<IReadOnlyList<EntryPoint>>(() => PythonEntryPoints.Find(this, _targets));
    }

    /// <summary>Binds files.</summary>
    /// <param name="files">Paths relative to the target, with slashes, and their trees; paths are different.</param>
    /// <param name="cancellation">Stops it.</param>
    public static PythonProject Create(IReadOnlyList<(string Path, SyntaxTree Tree)> files, CancellationToken cancellation = default) => new(files, cancellation);

    /// <inheritdoc />
    public IReadOnlyList<CodeFile> Files { get; }

    /// <inheritdoc />
    public IReadOnlyList<FunctionSymbol> Functions { get; }

    /// <inheritdoc />
    public IReadOnlyList<ClassSymbol> Classes { get; }

    /// <inheritdoc />
    public IReadOnlyList<EntryPoint> EntryPoints => _entryPoints.Value;

    internal PythonImports Imports { get; }

    internal PythonResolver Resolver { get; }

    internal PythonVariables Variables { get; }

    internal PythonConstants Constants { get; }

    internal IReadOnlyList<PythonModule> Modules => _table.Modules;

    internal IEnumerable<PythonFunction> AllFunctions => _table.Modules.SelectMany(module => module.Functions);

    internal PythonFunction? FunctionOf(SyntaxNode node) => _functions.GetValueOrDefault(node);

    internal PythonClass? ClassOf(SyntaxNode node) => _classes.GetValueOrDefault(node);

    /// <summary>Places where an attribute of a name is assigned on something else than a method's receiver.</summary>
    internal IReadOnlyList<(PythonModule Module, SyntaxNode Attribute)> Stores(string attribute) =>
        _stores.TryGetValue(attribute, out var found) && found.Count <= 64 ? found : [];

    private void Register(PythonModule module)
    {
        _modules.Add(module.File!, module);
        foreach (var type in module.Classes) _classNames.TryAdd(type.Symbol.QualifiedName, type);
        foreach (var (attribute, _) in module.AttributeStores)
        {
            if (!_stores.TryGetValue(attribute.Text, out var list)) _stores[attribute.Text] = list = [];
            list.Add((module, attribute));
        }
    }

    private PythonModule ModuleOf(CodeFile file) =>
        _modules.GetValueOrDefault(file) ?? throw new ArgumentException("the file is not one of this project", nameof(file));
}
