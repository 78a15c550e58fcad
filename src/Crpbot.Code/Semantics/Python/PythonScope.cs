using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>A scope of a file.</summary>
internal sealed class PythonScope(PythonScopeKind kind, SyntaxNode node, PythonScope? parent, PythonModule module)
{
    private Dictionary<string, PythonName>? _names;
    private HashSet<string>? _uses;
    private HashSet<string>? _globals;
    private HashSet<string>? _nonlocals;

    /// <summary>Kind.</summary>
    public PythonScopeKind Kind { get; } = kind;

    /// <summary>Node that opens it.</summary>
    public SyntaxNode Node { get; } = node;

    /// <summary>Scope around it; null for the module's.</summary>
    public PythonScope? Parent { get; } = parent;

    /// <summary>File.</summary>
    public PythonModule Module { get; } = module;

    /// <summary>Function that code in this scope runs in; null at module and class level.</summary>
    public PythonFunction? Function { get; init; }

    /// <summary>Class of a class scope; null for others.</summary>
    public PythonClass? Class { get; init; }

    /// <summary>Names that the scope binds.</summary>
    public IReadOnlyCollection<PythonName> Names => _names?.Values ?? (IReadOnlyCollection<PythonName>)[];

    /// <summary>Names that code in it reads or writes.</summary>
    public IReadOnlyCollection<string> Uses => _uses ?? (IReadOnlyCollection<string>)[];

    /// <summary>Marks a name as used.</summary>
    /// <param name="name">Name.</param>
    public void Use(string name) => (_uses ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    /// <summary>Notes <c>global name</c>.</summary>
    /// <param name="name">Name.</param>
    public void DeclareGlobal(string name) => (_globals ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    /// <summary>Notes <c>nonlocal name</c>.</summary>
    /// <param name="name">Name.</param>
    public void DeclareNonlocal(string name) => (_nonlocals ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    /// <summary>True after <c>global name</c> in this scope.</summary>
    /// <param name="name">Name.</param>
    public bool IsGlobal(string name) => _globals?.Contains(name) == true;

    /// <summary>True after <c>nonlocal name</c> in this scope.</summary>
    /// <param name="name">Name.</param>
    public bool IsNonlocal(string name) => _nonlocals?.Contains(name) == true;

    /// <summary>The name as this scope itself binds it; null when it does not.</summary>
    /// <param name="name">Name.</param>
    public PythonName? Own(string name) => _names is not null && _names.TryGetValue(name, out var found) ? found : null;

    /// <summary>The name as this scope binds it, made when new.</summary>
    /// <param name="name">Name.</param>
    public PythonName Bind(string name)
    {
        _names ??= new Dictionary<string, PythonName>(StringComparer.Ordinal);
        if (_names.TryGetValue(name, out var found)) return found;
        return _names[name] = new PythonName(name, Module, this);
    }

    /// <summary>What a name means to code in this scope, by Python's rules; null for builtins and undefined names.</summary>
    /// <param name="name">Name.</param>
    public PythonName? Lookup(string name)
    {
        if (IsGlobal(name)) return Module.Scope.Own(name);
        var seesClass = true;
        var own = !IsNonlocal(name);
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if ((scope.Kind != PythonScopeKind.Class || seesClass) && own && scope.Own(name) is { } found) return found;
            if (scope != this && scope.Kind == PythonScopeKind.Function && scope.IsGlobal(name)) return Module.Scope.Own(name);
            own = true;
            seesClass = scope.Kind == PythonScopeKind.TypeParameters && seesClass;
        }

        return null;
    }
}
