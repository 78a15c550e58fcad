using Crpbot.Code.Flow;
using Crpbot.Code.Patterns;
using Crpbot.Code.Python;
using Crpbot.Code.Semantics;
using Crpbot.Code.Semantics.Python;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Tests.Flow;

/// <summary>
/// A small program with marks by name: <c>source()</c> is a source, <c>sink(…)</c> a sink, <c>clean(…)</c> a sanitizer, <c>check(x)</c> a guard of
/// its argument, a parameter named <c>tainted</c> a source, <c>source2()</c> a source of label 1 that <c>sink2(…)</c> wants,
/// <c>broad()</c> a source of some two hundred labels of which <c>sink_last(…)</c> wants the last, <c>x.get_marked</c> a source that is no call.
/// </summary>
internal sealed class FlowProgram
{
    private static readonly FlowPlan Plan = new(202, 1, [new FlowSink(0, [0], [], [], [0]), new FlowSink(1, [1], [], [], []), new FlowSink(2, [0], [1], [], []), new FlowSink(3, [0], [], [1], []), new FlowSink(4, [200], [], [], [])]);
    private readonly PythonProject _project;

    public FlowProgram(params (string Path, string Text)[] files) =>
        _project = PythonProject.Create([.. files.Select(f => (f.Path, PythonParser.Parse(f.Text)))]);

    public IProjectIndex Index => _project;

    public FlowResult Run(FlowLimits? limits = null, IFlowObserver? observer = null)
    {
        Assert.All(_project.Files, f => Assert.Empty(f.Tree.Faults));
        List<(CodeFile, IReadOnlyList<FlowMark>)> marked = [.. _project.Files.Select(f => (f, Marks(f.Tree.Root)))];
        return new FlowAnalysis(Plan, marked, _project, limits ?? FlowLimits.Default) { Observer = observer }.Run(CancellationToken.None);
    }

    private static List<FlowMark> Marks(SyntaxNode root)
    {
        var marks = new List<FlowMark>();
        var waiting = new Stack<SyntaxNode>();
        waiting.Push(root);
        while (waiting.TryPop(out var node))
        {
            if (Mark(node) is { } mark) marks.Add(mark);
            if (node is { Kind: SyntaxKind.Call } call && call.Required(0).Text == "broad") marks.AddRange(Enumerable.Range(2, 199).Select(i => new SourceMark(node, Match(node), i)));
            if (node is { Kind: SyntaxKind.Attribute, Text: "get_marked" }) marks.Add(new SourceMark(node, Match(node), 0));
            foreach (var child in node.Children)
            {
                if (child is not null) waiting.Push(child);
            }
        }

        return marks;
    }

    private static FlowMark? Mark(SyntaxNode node)
    {
        if (node is { Kind: SyntaxKind.Parameter, Text: "tainted" }) return new SourceMark(node, Match(node), 0);
        if (node.Kind != SyntaxKind.Call || node.Required(0) is not { Kind: SyntaxKind.Name or SyntaxKind.Attribute } callee) return null;
        var first = node.Required(1).Count > 0 ? node.Required(1)[0] : null;
        return callee.Text switch
        {
            "source" => new SourceMark(node, Match(node), 0),
            "source2" => new SourceMark(node, Match(node), 1),
            "taints" => new SourceMark(node, Match(node), 0, BySideEffect: true),
            "sink" => new SinkMark(node, Match(node), 0),
            "sink2" => new SinkMark(node, Match(node), 1),
            "sink_both" => new SinkMark(node, Match(node), 2),
            "sink_without2" => new SinkMark(node, Match(node), 3),
            "sink_last" => new SinkMark(node, Match(node), 4),
            "sink_result" => new SinkMark(node, Match(node), 0, Exact: true),
            "clean" => new SanitizerMark(node, Match(node), 0),
            "cleans" => new SanitizerMark(node, Match(node), 0, BySideEffect: true),
            "check" => new SanitizerMark(node, Match(node, first), 0, Guard: true),
            "pass_on" => new PropagatorMark(node, Match(node), first!, node.Required(1)[1]!),
            _ => null,
        };
    }

    private static PatternMatch Match(SyntaxNode node, SyntaxNode? x = null)
    {
        var bindings = new Dictionary<string, Binding>(StringComparer.Ordinal);
        if (x is not null) bindings.Add("$X", new Binding([x], new TextSpan(x.Start, x.End), ""));
        return new PatternMatch(node, new TextSpan(node.Start, node.End), bindings);
    }
}
