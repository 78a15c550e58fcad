using System.Diagnostics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>A class with what the binder knows of it beyond its symbol.</summary>
[DebuggerDisplay("{Symbol.QualifiedName}")]
internal sealed class PythonClass
{
    private readonly Dictionary<string, PythonName> _fields = new(StringComparer.Ordinal);
    private readonly List<PythonFunction> _methods = [];

    /// <summary>Creates one.</summary>
    /// <param name="symbol">Symbol.</param>
    /// <param name="module">File.</param>
    public PythonClass(ClassSymbol symbol, PythonModule module)
    {
        (Symbol, Module) = (symbol, module);
        Meaning = new PythonMeaning(PythonMeaningKind.Class) { Class = this };
        Instance = new PythonMeaning(PythonMeaningKind.Instance) { Class = this };
        Super = new PythonMeaning(PythonMeaningKind.Super) { Class = this };
    }

    /// <summary>Symbol.</summary>
    public ClassSymbol Symbol { get; }

    /// <summary>File.</summary>
    public PythonModule Module { get; }

    /// <summary>Scope of its body; set once, by the binder.</summary>
    public PythonScope? Scope { get; set; }

    /// <summary>The class as a value.</summary>
    public PythonMeaning Meaning { get; }

    /// <summary>An instance.</summary>
    public PythonMeaning Instance { get; }

    /// <summary><c>super()</c> inside it.</summary>
    public PythonMeaning Super { get; }

    /// <summary>Fields that methods assign on their receiver, by name.</summary>
    public IReadOnlyDictionary<string, PythonName> Fields => _fields;

    /// <summary>Methods that its body declares, in order.</summary>
    public IReadOnlyList<PythonFunction> Methods => _methods;

    /// <summary>Symbols of the lineage, once asked for.</summary>
    public IReadOnlyList<ClassSymbol>? Ancestry { get; set; }

    /// <summary>Symbols of the methods, once asked for.</summary>
    public IReadOnlyList<FunctionSymbol>? MethodSymbols { get; set; }

    /// <summary>Ancestors, once found.</summary>
    public PythonLineage? Lineage { get; set; }

    /// <summary>Classes that name it as a base; filled when the project is complete.</summary>
    public List<PythonClass> Derived { get; } = [];

    /// <summary>Adds a method.</summary>
    /// <param name="method">Method.</param>
    public void Add(PythonFunction method) => _methods.Add(method);

    /// <summary>A field, made when new.</summary>
    /// <param name="name">Name.</param>
    public PythonName Field(string name)
    {
        if (_fields.TryGetValue(name, out var found)) return found;
        return _fields[name] = new PythonName(name, Module, Scope!);
    }

    /// <summary>The member that the class's own body declares; null when it does not.</summary>
    /// <param name="name">Name.</param>
    public PythonName? Own(string name) => Scope!.Own(name);
}
