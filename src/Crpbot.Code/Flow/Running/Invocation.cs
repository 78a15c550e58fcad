using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Runs a function of the project for one call, or takes what an equal call gave.</summary>
internal static class Invocation
{
    private const int FirstMade = 16;
    private const int SmallFunction = 800;
    private const int UntaintedDepth = 1;
    private const int SmallConstructor = 3_000;

    public static Value Run(Frame frame, FunctionReference function, Arguments arguments, SyntaxNode site, State state)
    {
        var symbol = function.Function;
        if (frame.Depth >= frame.Session.Limits.Depth || IsRunning(frame, symbol) || !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return Assumed(arguments, function.Self, state);
        }

        if (!IsWorthwhile(frame, function, arguments, state))
        {
            frame.Session.Skipped.TryAdd(symbol, true);
            return Value.Unknown;
        }

        var bound = Binder.Bind(frame, symbol, function.Self, arguments, site, state);
        var passage = new Passage(state);
        var outer = function.Environment is { } environment ? passage.Enter(environment) : (HeapId?)null;
        var self = function.Self is { } receiver ? passage.Enter(receiver) : null;
        var inside = bound.ConvertAll(b => passage.Enter(b.Value, b.Parameter));
        EnterGlobals(frame, passage, state);
        passage.EnterContents();
        frame.Budget.Spend(1 + 2 * passage.Heap.Count);
        var key = new SummaryKey(symbol, frame.Depth, passage.Shape);
        if (!frame.Session.Summaries.TryGetValue(key, out var summary))
        {
            var left = frame.Budget.Left;
            var callee = new Frame(frame.Session, frame.Budget, symbol.File, symbol, frame.Depth + 1) { Caller = frame, Outer = outer, Self = self is null ? null : Value.Of(self) };
            summary = Summarize(callee, passage, bound, inside, left);
            if (callee.IsCacheable && !frame.Budget.IsSpent) frame.Session.Summaries.TryAdd(key, summary);
            if (callee.CutAt is { } cut) frame.Cut(cut);
        }
        else
        {
            frame.Budget.Spend(summary.Cost);
        }

        if (symbol.Outer is not null && !frame.Budget.IsSpent) frame.Session.Entered.TryAdd(symbol, true);
        return Leave(frame, symbol, summary, passage, bound, site, state);
    }

    /// <summary>Without taint a function is entered for what it hands out of its own, for constants, and for objects that it sets up.</summary>
    private static bool IsWorthwhile(Frame frame, FunctionReference function, Arguments arguments, State state)
    {
        var symbol = function.Function;
        if (frame.Session.Leaking.Contains(symbol) || arguments.All.Any(v => !Contents.WholeTaint(v, state).IsEmpty)) return true;
        if (function.Self is { } self && !Contents.WholeTaint(Value.Of(self), state).IsEmpty) return true;
        if (function.Environment is { } environment && IsTainted(environment, state)) return true;
        if (frame.IsCSharp && symbol.Node.Kind == SyntaxKind.Lambda) return true;
        if (frame.Depth > UntaintedDepth) return false;
        var length = symbol.Node.End - symbol.Node.Start;
        if (length <= SmallFunction || (length <= SmallConstructor && symbol.Name == "__init__")) return true;
        return arguments.All.Any(v => Array.Exists(v.References, r => r is FunctionReference f && frame.Session.Leaking.Contains(f.Function)));
    }

    private static bool IsTainted(HeapId id, State state)
    {
        var tainted = false;
        state.Get(id)?.Visit(v => tainted |= !Contents.WholeTaint(v, state).IsEmpty);
        return tainted || (state.Get(id)?.Field(Variables.OuterField)?.Object is { } outer && !outer.Equals(id) && IsTainted(outer, state));
    }

    /// <summary>A function that is not entered: what goes in may come out.</summary>
    public static Value Assumed(Arguments arguments, Reference? self, State state)
    {
        var taint = arguments.Taint(state);
        if (self is not null) taint = taint.Union(Contents.Taint(Value.Of(self), state));
        return Value.Tainted(taint.Doubted());
    }

    private static bool IsRunning(Frame frame, FunctionSymbol symbol)
    {
        for (var at = frame; at is not null; at = at.Caller)
        {
            if (!ReferenceEquals(at.Function, symbol)) continue;

            // What lies between the two runs was computed with the inner one left out: it serves no other caller.
            frame.Cut(at);
            return true;
        }

        return false;
    }

    /// <summary>Variables of modules and classes that this function has changed are seen by those it calls.</summary>
    private static void EnterGlobals(Frame frame, Passage passage, State state)
    {
        if (frame.Function is null) return;
        foreach (var id in state.ChangedGlobals().Keys) passage.Enter(id);
    }

    private static Summary Summarize(Frame callee, Passage passage, List<(SyntaxNode Parameter, Value? Value, SyntaxNode? Argument)> bound, List<Value?> inside, int left)
    {
        var state = new State(callee.Session.Global);
        foreach (var (id, content) in passage.Heap) state.Set(id, content);
        var entered = new List<Value>(bound.Count);
        for (var i = 0; i < bound.Count; i++) entered.Add(Functions.Enter(callee, bound[i].Parameter, inside[i], state));
        var end = Functions.Run(callee, state);
        return new Summary
        {
            Result = callee.Returned,
            Heap = end is null ? [] : Left(callee, passage, end),
            RaisedHeap = callee.AtRaise is { } raise ? Reached(callee.Raised, raise) : [],
            Parameters = [.. bound.Select((b, i) => Functions.Told(callee, b.Parameter, entered[i], end))],
            Pending = callee.Pending,
            Returns = end is not null,
            Raised = callee.Raised,
            Cost = Math.Max(1, left - callee.Budget.Left),
        };
    }

    /// <summary>Objects handed in or global that were changed, and all made ones that can be reached from them or the result.</summary>
    private static List<KeyValuePair<HeapId, HeapObject>> Left(Frame callee, Passage passage, State end)
    {
        var left = new List<KeyValuePair<HeapId, HeapObject>>();
        var seen = new HashSet<HeapId>();
        var waiting = new Queue<HeapId>();
        void Reach(Value value)
        {
            foreach (var reference in value.References) reference.Visit(id => { if (seen.Add(id)) waiting.Enqueue(id); });
        }

        foreach (var id in passage.Heap.Keys.Concat(end.ChangedGlobals().Keys))
        {
            if (seen.Add(id)) waiting.Enqueue(id);
        }

        Reach(callee.Returned);
        Reach(callee.Raised);
        while (waiting.TryDequeue(out var id))
        {
            if (end.Own(id) is not { } content || (passage.Heap.TryGetValue(id, out var before) && ReferenceEquals(before, content))) continue;
            left.Add(new(id, content));
            content.Visit(Reach);
        }

        return left;
    }

    private static List<KeyValuePair<HeapId, HeapObject>> Reached(Value value, State state)
    {
        var reached = new List<KeyValuePair<HeapId, HeapObject>>();
        var seen = new HashSet<HeapId>();
        var waiting = new Queue<HeapId>();
        void Reach(Value held)
        {
            foreach (var reference in held.References) reference.Visit(id => { if (seen.Add(id)) waiting.Enqueue(id); });
        }

        Reach(value);
        while (waiting.TryDequeue(out var id))
        {
            if (state.Own(id) is not { } content) continue;
            reached.Add(new(id, content));
            content.Visit(Reach);
        }

        return reached;
    }

    private static void Raise(Frame frame, Summary summary, Passage passage, Func<HeapId, HeapId> made, State state)
    {
        var at = summary.RaisedHeap.Count == 0 ? state : state.Fork();
        var exception = passage.Leave(summary.Raised, made);
        foreach (var (id, content) in summary.RaisedHeap) at.Set(passage.Leave(id, made), content.Map(v => passage.Leave(v, made)));
        Exceptions.Raised(frame, exception, at);
    }

    private static Value Leave(Frame frame, FunctionSymbol symbol, Summary summary, Passage passage, List<(SyntaxNode Parameter, Value? Value, SyntaxNode? Argument)> bound, SyntaxNode site, State state)
    {
        var ordinal = FirstMade;
        var contents = new Dictionary<HeapId, HeapObject>();
        foreach (var (id, content) in summary.Heap) contents[id] = content;
        var waiting = new Queue<HeapId>();
        HeapId Made(HeapId inside)
        {
            waiting.Enqueue(inside);
            return frame.Made(site, ordinal++);
        }

        foreach (var sink in summary.Pending) frame.Arrive(sink with { Taint = passage.Leave(sink.Taint) });
        if (!summary.Raised.IsNothing) Raise(frame, summary, passage, Made, state);
        var result = passage.Leave(summary.Result, Made);
        foreach (var (id, content) in summary.Heap)
        {
            if (!passage.Heap.ContainsKey(id) && !id.Global) continue;
            var outside = passage.Leave(id, Made);
            Write(state, outside, content.Map(v => passage.Leave(v, Made)), passage.Heap.GetValueOrDefault(id));
        }

        Learn(frame, summary, passage, bound, site, Made, state);
        while (waiting.TryDequeue(out var id))
        {
            if (contents.TryGetValue(id, out var content)) state.Set(passage.Leave(id, Made), content.Map(v => passage.Leave(v, Made)));
        }

        return Targets.Passing(frame, site, result, symbol.Name.Length > 0 ? $"returned by {symbol.Name}()" : "returned by the lambda");
    }

    /// <summary>What a call left of an object; fields that it did not touch stay as the caller has them.</summary>
    private static void Write(State state, HeapId id, HeapObject content, HeapObject? handed)
    {
        if (handed is not null || state.Get(id) is not { Kind: ObjectKind.Variables } mine)
        {
            state.Set(id, content);
            return;
        }

        foreach (var (key, value) in content.Fields) mine = mine.WithField(key, value);
        state.Set(id, mine);
    }

    private static void Learn(Frame frame, Summary summary, Passage passage, List<(SyntaxNode Parameter, Value? Value, SyntaxNode? Argument)> bound, SyntaxNode site, Func<HeapId, HeapId> made, State state)
    {
        var told = new List<(SyntaxNode, Value, Value?, Value?, Value?)>();
        for (var i = 0; i < bound.Count; i++)
        {
            if (bound[i] is not { Value: { } before, Argument: { } argument }) continue;
            var (always, whenTrue, whenFalse) = summary.Parameters[i];
            var after = always is null ? null : passage.Leave(always, made);
            if (after is not null && bound[i].Parameter.Has(SyntaxTraits.ByReference)) Targets.Assign(frame, argument, after, state);
            else if (after is not null) Paths.Refine(frame, argument, state, v => ReferenceEquals(v, before) ? after : v);
            if (bound[i].Parameter.Has(SyntaxTraits.ByReference)) continue;
            told.Add((argument, after ?? before, after, whenTrue is null ? null : passage.Leave(whenTrue, made), whenFalse is null ? null : passage.Leave(whenFalse, made)));
        }

        frame.LastCall = new CallOutcome(site, summary.Returns, told);
    }
}
