using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Projects;

/// <summary>Decides what runs when: first what holds sources, then, wave by wave, what calls or reads what came out of the waves before.</summary>
internal sealed class FlowWaves(IProjectIndex index, Reach reach, Func<GlobalMemory, IReadOnlySet<FunctionSymbol>, bool, FlowRound> round)
{
    private const int Looks = 4;
    private const int MostWaves = 3;
    private readonly HashSet<FunctionSymbol> _leaking = [];
    private readonly HashSet<(HeapId Home, string Name)> _tainted = [];
    private readonly HashSet<ClassSymbol> _constructed = [];
    private readonly HashSet<SyntaxNode> _ran = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<FunctionSymbol> _skipped = [];
    private bool _isFinal = true;
    private GlobalMemory _memory = new(index, []);

    /// <summary>Runs all waves.</summary>
    /// <param name="everything">True to run every function, sources or not.</param>
    /// <param name="ct">Stops the run.</param>
    public void Run(bool everything, CancellationToken ct)
    {
        var empty = new GlobalMemory(index, []);
        _memory = empty.With(Round(empty).Modules(index.Files, all: true, ct));
        _memory = Globals.Settled(empty.With(Round(_memory).Modules(index.Files, all: true, ct)), Globals.Rewritten(index, reach.Rewrites));
        List<SyntaxNode> next = [.. index.Functions.Select(f => f.Node).Where(n => everything || (reach.Of(n) & Reach.Finds.Source) != Reach.Finds.None)];

        // What an inner function does to variables around it shows only when the outer one runs.
        List<SyntaxNode> around = [.. next.Select(reach.Around).OfType<SyntaxNode>()];
        next.AddRange(around);
        next.AddRange(NewReaders());
        next = Look(next, ct);
        for (var wave = 0; wave < MostWaves && next.Count > 0; wave++) next = Wave(next, ct);
    }

    /// <summary>Finds all functions worth running: those given and, by a shallow run, what calls or reads what they hand out.</summary>
    private List<SyntaxNode> Look(List<SyntaxNode> nodes, CancellationToken ct)
    {
        var all = nodes.ToHashSet<SyntaxNode>(ReferenceEqualityComparer.Instance);
        var memory = _memory;
        _isFinal = false;
        for (var look = 0; look < Looks && nodes.Count > 0; look++)
        {
            nodes = Wave(nodes, ct);
            all.UnionWith(nodes);
        }

        _isFinal = true;
        _memory = memory;
        _constructed.Clear();
        _ran.Clear();
        _skipped.Clear();
        _tainted.Clear();
        return [.. all];
    }

    private FlowRound Round(GlobalMemory memory) => round(memory, _leaking, _isFinal);

    private List<SyntaxNode> Wave(List<SyntaxNode> nodes, CancellationToken ct)
    {
        var chosen = nodes.ToHashSet<SyntaxNode>(ReferenceEqualityComparer.Instance);
        foreach (var node in nodes) AddAround(node, chosen);
        List<FunctionSymbol> functions = [.. index.Functions.Where(f => chosen.Contains(f.Node))];
        List<CodeFile> modules = [.. index.Files.Where(f => chosen.Contains(f.Tree.Root))];
        _memory = _memory.With(Round(_memory).Functions(Constructors(functions), all: true, ct));
        var at = Round(_memory);
        var ends = at.Modules(modules, all: false, ct).ToList();
        var outer = functions.FindAll(f => !IsInner(f));
        ends.AddRange(at.Functions(outer, all: false, ct));
        var inner = functions.FindAll(f => IsInner(f) && !at.HasEntered(f));
        ends.AddRange(at.Functions(inner, all: false, ct));
        functions = [.. outer, .. inner];
        _memory = _memory.With(ends);
        _ran.UnionWith(chosen);
        _skipped.UnionWith(at.Skipped);
        var next = NewReaders();
        for (var i = 0; i < functions.Count; i++)
        {
            if (!ends[modules.Count + i].Leaks || !_leaking.Add(functions[i])) continue;
            // Who ran already and looked into the function at once has seen what it hands out.
            var known = _isFinal && !_skipped.Contains(functions[i]);
            next.AddRange(reach.Callers(functions[i]).Where(c => !known || !_ran.Contains(c)));
            if (functions[i].Name.Length == 0 && reach.Around(functions[i].Node) is { } around) next.Add(around);
        }

        return next;
    }

    /// <summary>A C# function inside another runs with it, and on its own only when the other never calls it.</summary>
    private static bool IsInner(FunctionSymbol function) => function.File.Tree.Language == Language.CSharp && function.Outer is not null;

    private void AddAround(SyntaxNode node, HashSet<SyntaxNode> chosen)
    {
        for (var at = index.Function(node); at is not null && IsInner(at); at = at.Outer) chosen.Add(at.Outer!.Node);
    }

    /// <summary>Readers of variables and fields that became tainted since this was asked last.</summary>
    private List<SyntaxNode> NewReaders() => [.. Globals.Tainted(_memory).Where(_tainted.Add).SelectMany(t => reach.Readers(t.Home, t.Name))];

    /// <summary>Constructors of classes whose methods are about to run: they say what lies in the fields.</summary>
    private List<FunctionSymbol> Constructors(List<FunctionSymbol> functions)
    {
        var constructors = new List<FunctionSymbol>();
        foreach (var function in functions)
        {
            if (function.Owner is not { } owner || !_constructed.Add(owner)) continue;
            foreach (var type in index.Lineage(owner))
            {
                foreach (var method in index.Methods(type))
                {
                    if ((method.Name == "__init__" || method.Node.Has(SyntaxTraits.Constructor)) && !constructors.Contains(method)) constructors.Add(method);
                }
            }
        }

        return constructors;
    }
}
