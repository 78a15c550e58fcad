using System.Collections.Concurrent;
using Crpbot.Code.Flow.Projects;
using Crpbot.Code.Flow.Running;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow;

/// <summary>
/// Decides which data from sources reaches which sinks: one abstract interpretation of a project for all rules. Modules run first, then the
/// functions that hold sources, as if called from outside, calls followed into the project, then those that call or read what the ones
/// before handed out, wave by wave.
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
        var sinks = plan.Sinks.Select((s, i) => new SinkRule(s, i)).ToArray();
        var meanings = new ConcurrentDictionary<SyntaxNode, Meaning>(ReferenceEqualityComparer.Instance);
        var targets = new ConcurrentDictionary<SyntaxNode, IReadOnlyList<CallTarget>>(ReferenceEqualityComparer.Instance);
        var constants = new ConcurrentDictionary<SyntaxNode, Values.Constant?>(ReferenceEqualityComparer.Instance);
        var instances = new ConcurrentDictionary<SyntaxNode, ClassSymbol?>(ReferenceEqualityComparer.Instance);
        var assigned = new ConcurrentDictionary<FunctionSymbol, IReadOnlySet<string>>();
        var work = new Work(limits.StepsInAll);
        var table = new MarkTable(marks);
        FlowRound Round(GlobalMemory memory, IReadOnlySet<FunctionSymbol> leaking, bool isFinal)
        {
            // What is only looked into to learn what calls what reports nothing: it assumes too much where it stops.
            var session = new Session(index, isFinal ? limits : limits with { Depth = Math.Min(limits.Depth, 1), StepsPerFunction = limits.StepsPerFunction / 4 }, table, sinks, memory)
            {
                Leaking = leaking,
                Observer = Observer,
                Meanings = meanings,
                KnownTargets = targets,
                KnownConstants = constants,
                KnownInstances = instances,
                AssignedNames = assigned,
                Hits = isFinal ? _hits : [],
            };
            return new FlowRound(session, isFinal ? _gaveUp : null, work);
        }

        new FlowWaves(index, new Reach(index, marks), Round).Run(everything: Observer is not null, ct);
    }

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
