using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Applies what rules say of a node to its value.</summary>
internal static class Marking
{
    public static Value Apply(Frame frame, SyntaxNode node, Value value, State state)
    {
        if (!frame.Session.Marks.TryGetValue(node, out var marks)) return value;
        value = Sanitize(frame, node, marks, value, state);
        foreach (var propagator in marks.Propagators) value = Propagate(frame, propagator, node, value, state);
        if (marks.Origin is { } origin) value = Start(frame, node, origin, marks, value, state);

        // What arrives is the value as rules know it: a node may be sanitizer and sink, or source and sink, at once.
        Arrive(frame, node, marks, value, state);
        return value;
    }

    /// <summary>What arrives at a call with its arguments, before it runs.</summary>
    public static void ArriveArguments(Frame frame, SyntaxNode call, IEnumerable<Value> inputs, State state)
    {
        if (!frame.Session.Marks.TryGetValue(call, out var marks)) return;
        foreach (var sink in marks.Sinks)
        {
            if (sink.Exact) continue;
            var taint = inputs.Aggregate(TaintSet.None, (t, v) => t.Union(Contents.Taint(v, state)));
            frame.Arrive(sink, call, taint);
        }
    }

    /// <summary>A parameter, a target of an assignment or another place that is no expression of its own.</summary>
    public static Value ApplyToBound(Frame frame, SyntaxNode node, Value value, State state)
    {
        if (!frame.Session.Marks.TryGetValue(node, out var marks)) return value;
        foreach (var sanitizer in marks.Sanitizers) value = value.With(value.Taint.Sanitized(sanitizer.Sanitizer));
        if (marks.Origin is { } origin) value = Sourced(frame, node, origin, value);
        Arrive(frame, node, marks, value, state);
        return value;
    }

    private static void Arrive(Frame frame, SyntaxNode node, NodeMarks marks, Value value, State state)
    {
        var arguments = node.Kind is SyntaxKind.Call or SyntaxKind.New;
        foreach (var sink in marks.Sinks)
        {
            if (!arguments || sink.Exact) frame.Arrive(sink, node, Contents.Taint(value, state));
        }
    }

    private static Value Sanitize(Frame frame, SyntaxNode node, NodeMarks marks, Value value, State state)
    {
        foreach (var mark in marks.Sanitizers)
        {
            value = Cleaned(value, mark.Sanitizer, state);
            if (!mark.BySideEffect) continue;
            foreach (var name in NamesIn(node)) Paths.Refine(frame, name, state, v => Cleaned(v, mark.Sanitizer, state));
        }

        return value;
    }

    /// <summary>A value of which, contents included, everything passed a sanitizer.</summary>
    public static Value Cleaned(Value value, int sanitizer, State state)
    {
        var inner = Contents.Taint(value, state);
        if (inner.IsEmpty) return value;
        var safe = value.Taint.Sanitized(sanitizer);
        if (ReferenceEquals(inner, value.Taint)) return value.With(safe);

        // A container is handed out as a value of its own: what lies in the one that was checked keeps its taint for others.
        return Value.Tainted(inner.Sanitized(sanitizer));
    }

    private static Value Start(Frame frame, SyntaxNode node, Origin origin, NodeMarks marks, Value value, State state)
    {
        var tainted = Sourced(frame, node, origin, value);
        if (marks.Lasting is not { } lasting) return tainted;
        foreach (var name in NamesIn(node)) Paths.Refine(frame, name, state, v => Sourced(frame, node, lasting, v));
        return tainted;
    }

    private static Value Sourced(Frame frame, SyntaxNode node, Origin origin, Value value)
    {
        var way = Link.Add(null, frame.File, node, node.Kind == SyntaxKind.Parameter ? $"comes in as parameter '{node.Text}'" : "comes from here");
        var taint = new Taint(origin, -1, Bits.None, null, true, way);
        return value.Opened().Adding(TaintSet.Of(taint));
    }

    private static Value Propagate(Frame frame, PropagatorMark mark, SyntaxNode node, Value value, State state)
    {
        var taint = Contents.Taint(Expressions.Evaluate(frame, mark.From, state), state);
        if (taint.IsEmpty) return value;
        taint = taint.Map(t => t with { Way = Link.Add(t.Way, frame.File, node, "passes on"), Only = Narrowed(t.Only, mark.Sinks) });
        if (ReferenceEquals(mark.To, node)) return value.Adding(taint);
        Paths.Refine(frame, mark.To, state, v => v.Adding(taint));
        return value;
    }

    private static Bits? Narrowed(Bits? before, IReadOnlyList<int>? sinks)
    {
        if (sinks is null) return before;
        var only = Bits.Of(sinks);
        return before is null ? only : before.Intersect(only);
    }

    private static List<SyntaxNode> NamesIn(SyntaxNode node)
    {
        if (node.Kind is SyntaxKind.Name or SyntaxKind.Attribute or SyntaxKind.Subscript) return [node];
        if (node.Kind is not (SyntaxKind.Call or SyntaxKind.New)) return [];
        var names = new List<SyntaxNode>();
        foreach (var argument in node.Required(1).Children)
        {
            var expression = argument?.Kind is SyntaxKind.Keyword or SyntaxKind.Starred ? argument[0] : argument;
            if (expression?.Kind is SyntaxKind.Name or SyntaxKind.Attribute) names.Add(expression);
        }

        return names;
    }
}
