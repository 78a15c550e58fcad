using System.Collections.Concurrent;
using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>What all functions of one round share: marks, the index, what is known of globals, and results that serve several callers. Thread safe.</summary>
internal sealed class Session(IProjectIndex index, FlowLimits limits, MarkTable marks, SinkRule[] sinks, IGlobalMemory global)
{
    private readonly ConcurrentDictionary<string, object> _librarySites = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, FunctionSymbol>> _handlers = new(() => Handlers.Of(index));

    private readonly Lazy<Dictionary<ClassSymbol, List<ClassSymbol>>> _derived = new(() => Derivations(index));

    public IProjectIndex Index => index;

    public FlowLimits Limits => limits;

    public MarkTable Marks => marks;

    public SinkRule[] Sinks => sinks;

    public IGlobalMemory Global => global;

    public IFlowObserver? Observer { get; init; }

    public ConcurrentDictionary<SummaryKey, Summary> Summaries { get; } = [];

    public ConcurrentDictionary<SyntaxNode, Meaning> Meanings { get; init; } = [];

    public ConcurrentDictionary<SyntaxNode, IReadOnlyList<CallTarget>> KnownTargets { get; init; } = [];

    /// <summary>Functions inside others that ran where the others use them: what they see of the variables around them is known, so that they need no run of their own.</summary>
    public ConcurrentDictionary<FunctionSymbol, bool> Entered { get; } = [];

    public ConcurrentDictionary<SyntaxNode, Constant?> KnownConstants { get; init; } = new(ReferenceEqualityComparer.Instance);

    public ConcurrentDictionary<SyntaxNode, ClassSymbol?> KnownInstances { get; init; } = new(ReferenceEqualityComparer.Instance);

    public ConcurrentDictionary<FunctionSymbol, IReadOnlySet<string>> AssignedNames { get; init; } = [];

    public ConcurrentDictionary<HitKey, FlowHit> Hits { get; init; } = [];

    /// <summary>Functions that were not looked into because they were not known to hand out data.</summary>
    public ConcurrentDictionary<FunctionSymbol, bool> Skipped { get; } = [];

    /// <summary>Functions found to hand out data from sources of their own; others are entered without taint only when they are small.</summary>
    public required IReadOnlySet<FunctionSymbol> Leaking { get; init; }

    /// <summary>Classes of the project that have a class among their ancestors.</summary>
    /// <param name="type">Class.</param>
    public IReadOnlyList<ClassSymbol> Derived(ClassSymbol type) => _derived.Value.TryGetValue(type, out var derived) ? derived : [];

    private static Dictionary<ClassSymbol, List<ClassSymbol>> Derivations(IProjectIndex index)
    {
        var derivations = new Dictionary<ClassSymbol, List<ClassSymbol>>();
        foreach (var type in index.Classes)
        {
            foreach (var ancestor in index.Lineage(type).Skip(1))
            {
                if (!derivations.TryGetValue(ancestor, out var derived)) derivations[ancestor] = derived = [];
                derived.Add(type);
            }
        }

        return derivations;
    }

    /// <summary>Functions that a call may run as far as names and types tell: asked once.</summary>
    public IReadOnlyList<CallTarget> Targets(CodeFile file, SyntaxNode call)
    {
        if (KnownTargets.TryGetValue(call, out var known)) return known;
        var targets = index.Targets(file, call);
        KnownTargets.TryAdd(call, targets);
        return targets;
    }

    /// <summary>The constant that an expression always is, as far as its file tells: asked once.</summary>
    public Constant? Constant(CodeFile file, SyntaxNode node)
    {
        if (KnownConstants.TryGetValue(node, out var known)) return known;
        var constant = file.Semantics.Constant(node) is { } literal ? Folding.Literals.Of(literal) : null;
        KnownConstants.TryAdd(node, constant);
        return constant;
    }

    /// <summary>Functions that handle messages of a type.</summary>
    public IReadOnlyList<FunctionSymbol> HandlersOf(string type) => [.. _handlers.Value[type]];

    /// <summary>Class of the project that an expression's value is an instance of: asked once.</summary>
    public ClassSymbol? InstanceOf(CodeFile file, SyntaxNode node)
    {
        if (KnownInstances.TryGetValue(node, out var known)) return known;
        var type = index.InstanceOf(file, node);
        KnownInstances.TryAdd(node, type);
        return type;
    }

    /// <summary>What a name of a library stands for; in C# functions that call each other see the same object.</summary>
    public HeapId LibraryObject(string name, bool isShared) => new(_librarySites.GetOrAdd(name, n => new LibrarySite(n)), 0, isShared);

    /// <summary>Keeps the shorter of two ways to the same end, so that the order in which functions run does not show.</summary>
    public void Report(FlowHit hit) =>
        Hits.AddOrUpdate(new HitKey(hit.Mark, hit.Source.Label), hit, (_, old) => HitOrder.Instance.Compare(hit, old) < 0 ? hit : old);
}
