using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Vocabulary;

namespace Crpbot.Trading.Proof.Model;

/// <summary>The code of one language that gives orders, as the checks see it: calls and callers are found by name first and resolved when asked.</summary>
internal sealed class TradingCode
{
    private readonly Dictionary<FunctionSymbol, IReadOnlyList<CallPlace>> _callers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SyntaxNode, IReadOnlyList<CallTarget>> _targets = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<FunctionSymbol> _entries = new(ReferenceEqualityComparer.Instance);
    private readonly CallTable _table;

    /// <summary>Reads a project.</summary>
    /// <param name="files">All its files.</param>
    /// <param name="index">What it declares.</param>
    /// <param name="words">Vocabularies.</param>
    /// <param name="texts">Other texts of the repository.</param>
    /// <param name="stop">Ends the work.</param>
    public TradingCode(IReadOnlyList<CodeFile> files, IProjectIndex index, TradingWords words, IReadOnlyList<RepositoryText> texts, CancellationToken stop)
    {
        (All, Index, Words, Texts, Stop) = (files, index, words, texts, stop);
        Files = [.. files.Where(f => FilesInUse.Are(f.Path))];
        Functions = [.. index.Functions.Where(f => FilesInUse.Are(f.File.Path))];
        _table = new CallTable(Files, Functions.Select(f => f.Name).Where(n => n.Length > 0).ToHashSet(StringComparer.Ordinal));
        Orders = new OrderFinder(index, _table, words).Find();
        Names = new Names(index);
        Given = new ValuesOf(this);
        foreach (var entry in index.EntryPoints) _entries.Add(entry.Function);
    }

    /// <summary>All files, tests and archived ones too.</summary>
    public IReadOnlyList<CodeFile> All { get; }

    /// <summary>Files of code in use.</summary>
    public IReadOnlyList<CodeFile> Files { get; }

    /// <summary>Functions of code in use.</summary>
    public IReadOnlyList<FunctionSymbol> Functions { get; }

    /// <summary>What the project declares.</summary>
    public IProjectIndex Index { get; }

    /// <summary>Vocabularies.</summary>
    public TradingWords Words { get; }

    /// <summary>Texts that are no code: documents, environment files, YAML.</summary>
    public IReadOnlyList<RepositoryText> Texts { get; }

    /// <summary>Ends the work.</summary>
    public CancellationToken Stop { get; }

    /// <summary>Calls that give orders, in code in use.</summary>
    public IReadOnlyList<OrderSite> Orders { get; }

    /// <summary>Fits names to the vocabulary.</summary>
    public Names Names { get; }

    /// <summary>What is assigned to names.</summary>
    public ValuesOf Given { get; }

    /// <summary>Names of callees.</summary>
    public IEnumerable<string> CalleeNames => _table.Names;

    /// <summary>Assignments, and declarations with a value, in code in use.</summary>
    public IReadOnlyList<CallPlace> Assignments => _table.Assignments;

    /// <summary>Comparisons in code in use.</summary>
    public IReadOnlyList<CallPlace> Comparisons => _table.Comparisons;

    /// <summary>Calls of a name in code in use.</summary>
    /// <param name="name">Last name of the callee.</param>
    public IReadOnlyList<CallPlace> Calls(string name) => _table.Calls(name);

    /// <summary>Places where a name of a function stands as a value.</summary>
    /// <param name="name">Name.</param>
    public IReadOnlyList<CallPlace> Values(string name) => _table.Values(name);

    /// <summary>Functions that a call may run.</summary>
    /// <param name="file">File.</param>
    /// <param name="node">Call, New or Attribute.</param>
    public IReadOnlyList<CallTarget> Targets(CodeFile file, SyntaxNode node)
    {
        if (_targets.TryGetValue(node, out var known)) return known;
        known = Index.Targets(file, node);
        _targets.Add(node, known);
        return known;
    }

    /// <summary>Calls that may run a function at once; those that hand it over are left out.</summary>
    /// <param name="function">Function.</param>
    public IReadOnlyList<CallPlace> Callers(FunctionSymbol function)
    {
        if (_callers.TryGetValue(function, out var known)) return known;
        known = function.Name.Length == 0 ? [] : [.. Named(function).Where(c => MayRun(c, function))];
        _callers.Add(function, known);
        return known;
    }

    /// <summary>The place that hands a function over to a thread, a timer or a callback list; null when there is none.</summary>
    /// <param name="function">Function.</param>
    public CallPlace? HandOver(FunctionSymbol function)
    {
        CallPlace? guess = null;
        foreach (var place in Values(function.Name))
        {
            var callables = Index.Callables(place.File, place.Node);
            if (callables.Any(c => ReferenceEquals(c.Function, function))) return place;
            if (callables.Count == 0 && function.Owner is not null && place.Node.Kind == SyntaxKind.Attribute && function.Name.Contains('_', StringComparison.Ordinal)) guess ??= place;
        }

        return guess;
    }

    /// <summary>True when a framework, a platform or a command line runs it.</summary>
    /// <param name="function">Function.</param>
    public bool IsEntry(FunctionSymbol function) => _entries.Contains(function) || Words.EntryPoints.Any(p => p.Fits([], function.Name));

    // A method may also be run through its base class, or through a receiver of which nothing is known when the name is not an everyday one.
    private bool MayRun(CallPlace call, FunctionSymbol function)
    {
        var targets = Targets(call.File, call.Node);
        if (targets.Any(t => ReferenceEquals(t.Function, function))) return targets.Any(t => ReferenceEquals(t.Function, function) && !t.Deferred);
        if (function.Owner is not { } owner || call.Node[0] is not { Kind: SyntaxKind.Attribute } callee) return false;
        if (targets.Count == 0 && IsNamedAfter(callee.Required(0), owner)) return true;
        if (targets.Count == 0) return function.Name.Contains('_', StringComparison.Ordinal) && function.Name.Length > 8 && Index.InstanceOf(call.File, callee.Required(0)) is null && callee[0] is not { Kind: SyntaxKind.Name, Text: "self" };
        return targets.Any(t => t.Function?.Owner is { } declared && !ReferenceEquals(declared, owner) && Index.Lineage(owner).Contains(declared));
    }

    // "zmq_client.trade()" where nothing tells what it is but its name: MT5ZMQClient.
    private static bool IsNamedAfter(SyntaxNode receiver, ClassSymbol owner)
    {
        var name = Nodes.LastName(receiver).Replace("_", string.Empty, StringComparison.Ordinal);
        return name.Length > 6 && owner.Name.Contains(name, StringComparison.OrdinalIgnoreCase);
    }

    // A constructor is called by the name of its class.
    private IEnumerable<CallPlace> Named(FunctionSymbol function)
    {
        var name = function.Name is "__init__" || function.Node.Has(SyntaxTraits.Constructor) ? function.Owner?.Name ?? function.Name : function.Name;
        return _table.Calls(name);
    }
}
