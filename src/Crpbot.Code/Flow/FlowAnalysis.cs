using System.Collections.Concurrent;
using Crpbot.Code.Flow.Projects;
using Crpbot.Code.Flow.Running;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow;

/// <summary>
/// Decides which data from sources reaches which sinks: one abstract interpretation of a project for all rules. Modules run first, then
/// constructors, then every function as if called from outside, calls followed into the project; what functions leave tainted in globals and
/// fields makes a second round.
/// </summary>
/// <param name="plan">Labels, sanitizers and sinks of all rules.</param>
/// <param name="files">Files with what rules say of their nodes.</param>
/// <param name="index">The project.</param>
/// <param name="limits">How much work may be done.</param>
public sealed class FlowAnalysis(FlowPlan plan, IReadOnlyList<(CodeFile File, IReadOnlyList<FlowMark> Marks)> files, IProjectIndex index, FlowLimits limits)
{
    private readonly ConcurrentDictionary<SyntaxNode, FlowGaveUp> _gaveUp = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<HitKey, FlowHit> _hits = [];

    /// <summary>Watches all values; null for nobody.</summary>
    public IFlowObserver? Observer { get; init; }

    /// <summary>Runs the analysis.</summary>
    /// <param name="ct">Stops it.</param>
    public FlowResult Run(CancellationToken ct)
    {
        var marks = Table();
        if (marks.Count > 0 || Observer is not null) Run(marks, ct);
        var hits = _hits.Values.ToList();
        hits.Sort(InOrder);
        var gaveUp = _gaveUp.Values.OrderBy(g => g.File.Path, StringComparer.Ordinal).ThenBy(g => g.Node.Start).ToList();
        return new FlowResult(hits, gaveUp);
    }

    private void Run(Dictionary<SyntaxNode, NodeMarks> marks, CancellationToken ct)
    {
        var reach = new Reach(index.Files, marks);
        var sinks = plan.Sinks.Select((s, i) => new SinkRule(s, i)).ToArray();
        var work = new Work(limits.StepsInAll);
        var shared = new Session(index, limits, marks, sinks, new GlobalMemory(index, [])) { IsOfInterest = n => reach.Of(n) != Reach.Finds.None, Observer = Observer };
        Session In(GlobalMemory memory) => new(index, limits, marks, sinks, memory)
        {
            IsOfInterest = shared.IsOfInterest, Observer = Observer, Meanings = shared.Meanings, AssignedNames = shared.AssignedNames, Hits = _hits,
        };
        FlowRound Round(GlobalMemory memory) => new(In(memory), _gaveUp, work);

        var empty = new GlobalMemory(index, []);
        var memory = empty.With(Round(empty).Modules(index.Files, ct));
        memory = Globals.Settled(empty.With(Round(memory).Modules(index.Files, ct)), Globals.Rewritten(index, reach.Rewrites));
        memory = memory.With(Round(memory).Functions(Constructors(reach), all: true, ct));

        var roots = index.Functions.Where(f => Observer is not null || (reach.Of(f.Node) & Reach.Finds.Source) != Reach.Finds.None).ToList();
        var effects = Round(memory).Functions(roots, all: false, ct);
        var names = Globals.Tainted(memory).Concat(effects.SelectMany(Globals.TaintedNames)).ToHashSet(StringComparer.Ordinal);
        if (names.Count == 0) return;
        var second = index.Functions.Where(f => (reach.Of(f.Node) & Reach.Finds.Sink) != Reach.Finds.None).ToList();
        Round(memory.With(effects)).Functions(second, all: false, ct);
    }

    private List<FunctionSymbol> Constructors(Reach reach) =>
        [.. index.Functions.Where(f => f.Owner is not null && (f.Name == "__init__" || f.Node.Has(SyntaxTraits.Constructor)) && index.Methods(f.Owner).Any(m => reach.Of(m.Node) != Reach.Finds.None))];

    private Dictionary<SyntaxNode, NodeMarks> Table()
    {
        var table = new Dictionary<SyntaxNode, NodeMarks>(ReferenceEqualityComparer.Instance);
        foreach (var (_, marks) in files)
        {
            foreach (var mark in marks)
            {
                table.TryAdd(mark.Node, new NodeMarks());
                table[mark.Node].Add(mark);
            }
        }

        return table;
    }

    private static int InOrder(FlowHit x, FlowHit y)
    {
        var (a, b) = (x.Steps[^1], y.Steps[^1]);
        var order = string.CompareOrdinal(a.File.Path, b.File.Path);
        if (order == 0) order = a.Node.Start.CompareTo(b.Node.Start);
        if (order == 0) order = x.Sink.CompareTo(y.Sink);
        if (order == 0) order = x.Source.Label.CompareTo(y.Source.Label);
        return order == 0 ? HitOrder.Instance.Compare(x, y) : order;
    }
}
