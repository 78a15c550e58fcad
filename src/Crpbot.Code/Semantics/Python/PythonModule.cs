using System.Collections.Concurrent;
using System.Diagnostics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>A module of the project; a folder without <c>__init__.py</c> is one without a file.</summary>
[DebuggerDisplay("{Name}")]
internal sealed class PythonModule
{
    private static readonly SyntaxNode NoCode = new(SyntaxKind.Module, 0, 0);
    private readonly Dictionary<string, PythonModule> _children = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (PythonName? Own, string? Package)> _starred = new(StringComparer.Ordinal);
    private PythonScopeMap? _map;

    /// <summary>Creates one.</summary>
    /// <param name="project">Project.</param>
    /// <param name="folder">Folder with its files, for a package; folder of the file otherwise; no slash at the end.</param>
    /// <param name="name">Dotted name.</param>
    /// <param name="path">Path of the file; null for a folder.</param>
    /// <param name="tree">Tree; null for a folder.</param>
    public PythonModule(PythonProject project, string folder, string name, string? path, SyntaxTree? tree)
    {
        (Project, Folder, Name, Tree) = (project, folder, name, tree);
        Scope = new PythonScope(PythonScopeKind.Module, tree?.Root ?? NoCode, null, this);
        Meaning = new PythonMeaning(PythonMeaningKind.Module) { Module = this };
        if (path is null || tree is null) return;
        Semantics = new PythonSemantics(this);
        File = new CodeFile(path, tree, Semantics);
    }

    /// <summary>Project.</summary>
    public PythonProject Project { get; }

    /// <summary>Folder that relative imports start from.</summary>
    public string Folder { get; }

    /// <summary>Dotted name.</summary>
    public string Name { get; }

    /// <summary>Tree; null for a folder.</summary>
    public SyntaxTree? Tree { get; }

    /// <summary>File; null for a folder.</summary>
    public CodeFile? File { get; }

    /// <summary>Semantics; null for a folder.</summary>
    public PythonSemantics? Semantics { get; }

    /// <summary>Names at its top.</summary>
    public PythonScope Scope { get; }

    /// <summary>The module as a value.</summary>
    public PythonMeaning Meaning { get; }

    /// <summary>Package or folder around it; null at the root.</summary>
    public PythonModule? Parent { get; set; }

    /// <summary>Modules in it, by last name.</summary>
    public IReadOnlyDictionary<string, PythonModule> Children => _children;

    /// <summary>Functions, by position.</summary>
    public List<PythonFunction> Functions { get; } = [];

    /// <summary>Classes, by position.</summary>
    public List<PythonClass> Classes { get; } = [];

    /// <summary>ImportFrom nodes with <c>*</c>.</summary>
    public List<SyntaxNode> StarImports { get; } = [];

    /// <summary>Calls that may register a function with a framework.</summary>
    public List<SyntaxNode> Registrations { get; } = [];

    /// <summary>Attributes assigned on something else than a method's receiver.</summary>
    public List<(SyntaxNode Attribute, SyntaxNode? Value)> AttributeStores { get; } = [];

    /// <summary>True when it uses <c>exec</c> or <c>globals</c>, by which names may come that no statement binds.</summary>
    public bool IsDynamic { get; set; }

    /// <summary>A module in it that the file of a package sees by name once something imported it; null for others.</summary>
    /// <param name="name">Last name.</param>
    public PythonModule? Child(string name) => File is null ? null : _children.GetValueOrDefault(name);

    /// <summary>Adds a module in it; the first of a name stays (a package before a module, as Python has it).</summary>
    /// <param name="last">Last name.</param>
    /// <param name="child">Module.</param>
    public void Adopt(string last, PythonModule child)
    {
        if (!_children.TryAdd(last, child)) return;
        child.Parent = this;
    }

    /// <summary>All scopes in which code stands, the module's first.</summary>
    public IEnumerable<PythonScope> Scopes => (_map?.Scopes ?? []).Prepend(Scope).Distinct();

    /// <summary>What its star imports give for a name: a name of another module, or the foreign package that has it, or neither.</summary>
    /// <param name="name">Name.</param>
    public (PythonName? Own, string? Package) Starred(string name)
    {
        if (StarImports.Count == 0) return default;
        return _starred.GetOrAdd(
            name,
            static (text, module) => PythonStarImports.Find(module, text, module.Project.Imports) is { } own ? (own, null) : (null, PythonStarImports.Foreign(module, text, module.Project.Imports)),
            this);
    }

    /// <summary>Takes where scopes begin; called once, by the binder.</summary>
    /// <param name="map">Map.</param>
    public void Take(PythonScopeMap map) => _map = map;

    /// <summary>Scope that code at an offset runs in.</summary>
    /// <param name="offset">Offset.</param>
    public PythonScope ScopeAt(int offset) => _map?.At(offset) ?? Scope;
}
