using System.Collections.Concurrent;
using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Running;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;

namespace Crpbot.Code.Flow.Projects;

/// <summary>Runs modules and functions, each on its own, against what is known of globals; on all cores.</summary>
internal sealed class FlowRound(Session session, ConcurrentDictionary<Trees.SyntaxNode, FlowGaveUp>? gaveUp, Work work)
{
    /// <summary>Runs the top level of modules; what each left in its variables, in the order given.</summary>
    public IReadOnlyList<RunEnd> Modules(IReadOnlyList<CodeFile> files, bool all, CancellationToken ct) => Each(files, file => Module(file, all), ct);

    /// <summary>Runs functions as if called from outside; what each left in globals, in the order given.</summary>
    /// <param name="functions">Functions.</param>
    /// <param name="all">True for all that they leave, false for what carries taint.</param>
    /// <param name="ct">Stops the run.</param>
    public IReadOnlyList<RunEnd> Functions(IReadOnlyList<FunctionSymbol> functions, bool all, CancellationToken ct) => Each(functions, function => Function(function, all), ct);

    /// <summary>True for an inner function that ran where the function around it uses it.</summary>
    public bool HasEntered(FunctionSymbol function) => session.Entered.ContainsKey(function);

    /// <summary>Functions that were not looked into because they were not known to hand out data.</summary>
    public IEnumerable<FunctionSymbol> Skipped => session.Skipped.Keys;

    private static RunEnd[] Each<T>(IReadOnlyList<T> items, Func<T, RunEnd> run, CancellationToken ct)
    {
        var results = new RunEnd[items.Count];
        var options = new ParallelOptions { CancellationToken = ct, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, items.Count, options, i => results[i] = run(items[i]));
        return results;
    }

    private RunEnd Module(CodeFile file, bool all)
    {
        var budget = Budget();
        var frame = new Frame(session, budget, file, null, 0);
        var state = new State(session.Global);
        state.Set(Variables.OfModule(file), HeapObject.New(ObjectKind.Variables));
        var end = Statements.Run(frame, file.Tree.Root, state) ?? state;
        Finish(budget, file, file.Tree.Root, file.Path);
        return new(GlobalMemory.Kept(end, all ? (_, content) => content : (id, content) => Tainted(session.Global, end, id, content)), false);
    }

    private RunEnd Function(FunctionSymbol function, bool all)
    {
        var budget = Budget();
        var self = Self(function);
        var frame = new Frame(session, budget, function.File, function, 0) { Self = self };
        var state = new State(session.Global);
        var isFirst = true;
        foreach (var parameter in function.Parameters)
        {
            if (parameter is null || parameter.Kind != Trees.SyntaxKind.Parameter) continue;
            var value = isFirst && function.HasReceiverParameter ? self : Given(frame, parameter, state);
            isFirst = false;
            Running.Functions.Enter(frame, parameter, value, state);
        }

        var end = Running.Functions.Run(frame, state);
        Finish(budget, function.File, function.Node, function.QualifiedName);
        var leaks = !Contents.WholeTaint(frame.Raised, state).IsEmpty;
        if (end is null) return new(new Dictionary<HeapId, HeapObject>(), leaks);
        leaks |= !Contents.WholeTaint(frame.Returned, end).IsEmpty || LeaksByParameters(frame, function, end);
        return new(GlobalMemory.Kept(end, all ? (_, content) => Opened(content) : (id, content) => Tainted(session.Global, end, id, content)), leaks);
    }

    /// <summary>True when an object handed in may have been filled from a source.</summary>
    private static bool LeaksByParameters(Frame frame, FunctionSymbol function, State end)
    {
        foreach (var parameter in function.Parameters)
        {
            if (parameter is null || parameter.Kind != Trees.SyntaxKind.Parameter || Meaning.Of(frame.Session, frame.File, parameter).Variable is not { } variable) continue;
            if (Variables.Read(frame, variable, end) is { } value && !Contents.WholeTaint(value, end).IsEmpty) return true;
        }

        return false;
    }

    /// <summary>A parameter of a function that anyone may call is anything, its default or not.</summary>
    private static Value Given(Frame frame, Trees.SyntaxNode parameter, State state)
    {
        if (!parameter.Has(Trees.SyntaxTraits.Variadic) && !parameter.Has(Trees.SyntaxTraits.DoubleVariadic)) return Value.Unknown;
        var kind = parameter.Has(Trees.SyntaxTraits.Variadic) ? ObjectKind.Tuple : ObjectKind.Dictionary;
        return Displays.Make(frame, parameter, HeapObject.OfRest(kind, Value.Unknown), state);
    }

    private static Value? Self(FunctionSymbol function)
    {
        if (function.Owner is not { } owner || function.IsStatic) return null;
        return function.IsClassMethod ? Value.Of(new ClassReference(owner)) : Value.Of(Instances.Seen(owner));
    }

    /// <summary>What others may change as well.</summary>
    private static HeapObject? Opened(HeapObject content) => content.Map(v => v.IsNothing ? v : v.Opened());

    /// <summary>The fields that gained taint.</summary>
    private static HeapObject? Tainted(IGlobalMemory global, State end, HeapId id, HeapObject content)
    {
        var before = global.Get(id);
        if (before is not null && ReferenceEquals(before, content)) return null;
        var fields = new Dictionary<object, Value>();
        foreach (var (key, value) in content.Fields)
        {
            if (!value.Taint.IsEmpty || (value.References.Length > 0 && !ReferenceEquals(before?.Field(key), value))) fields[key] = value.Opened();
        }

        var rest = Contents.WholeTaint(content.Elements, end).IsEmpty ? Value.Nothing : content.Elements;
        return fields.Count == 0 && rest.IsNothing ? null : HeapObject.OfFields(content.Kind, content.Type, fields, rest);
    }

    private Budget Budget() => new(work.Take(session.Limits.StepsPerFunction));

    private void Finish(Budget budget, CodeFile file, Trees.SyntaxNode node, string name)
    {
        work.GiveBack(budget.Left);
        if (budget.Why is { } why) gaveUp?.TryAdd(node, new FlowGaveUp(file, node, name, why));
    }
}
