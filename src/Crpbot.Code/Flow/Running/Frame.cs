using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>One run of a function or of a module's top level.</summary>
internal sealed class Frame(Session session, Budget budget, CodeFile file, FunctionSymbol? function, int depth)
{
    private readonly Dictionary<VariableSymbol, int> _slots = [];

    public Session Session => session;

    public Budget Budget => budget;

    public CodeFile File => file;

    public FunctionSymbol? Function => function;

    public int Depth => depth;

    public bool IsCSharp => file.Tree.Language == Language.CSharp;

    /// <summary>Functions entered around this one, innermost first, to cut recursion.</summary>
    public Frame? Caller { get; init; }

    /// <summary>Variables of the function around this one.</summary>
    public HeapId? Outer { get; init; }

    /// <summary>Variables of this function that inner functions use.</summary>
    public HeapId Own => new(function is null ? file.Tree.Root : function.Node, 0, function is null);

    /// <summary>Receiver where the language gives it no parameter.</summary>
    public Value? Self { get; init; }

    /// <summary>Class whose body is being run, or whose method this is.</summary>
    public ClassSymbol? Class { get; set; } = file.Tree.Language == Language.CSharp ? Around(function) : function?.Owner;

    public Stack<LoopScope> Loops { get; } = [];

    public Jumps Jumps { get; } = new();

    public Stack<TryScope> Tries { get; } = [];

    /// <summary>Finally blocks being run for a return.</summary>
    public HashSet<SyntaxNode> Finishing { get; } = [];

    public Value Returned { get; set; } = Value.Nothing;

    public State? AtReturn { get; set; }

    public State? WhenTrue { get; set; }

    public State? WhenFalse { get; set; }

    public Value Yielded { get; set; } = Value.Nothing;

    public bool Yields { get; set; }

    public Value Raised { get; set; } = Value.Nothing;

    /// <summary>What holds where an exception leaves the function; null when none does.</summary>
    public State? AtRaise { get; set; }

    public List<PendingSink> Pending { get; } = [];

    /// <summary>False once recursion was met that another caller would meet elsewhere.</summary>
    public bool IsCacheable => CutAt is null;

    /// <summary>Outer run of the function whose inner run was left out.</summary>
    public Frame? CutAt { get; private set; }

    /// <summary>Loops being run round by round.</summary>
    public int Unrolling { get; set; }

    /// <summary>What the last call of a project's function told of its arguments.</summary>
    public CallOutcome? LastCall { get; set; }

    /// <summary>A C# function inside another sees the members of the class around both.</summary>
    private static ClassSymbol? Around(FunctionSymbol? function)
    {
        while (function is { Owner: null, Outer: { } outer }) function = outer;
        return function?.Owner;
    }

    public int Slot(VariableSymbol variable)
    {
        if (_slots.TryGetValue(variable, out var slot)) return slot;
        _slots.Add(variable, _slots.Count);
        return _slots.Count - 1;
    }

    /// <summary>Name for an object that a node makes; several of one node are told apart by a number of their own.</summary>
    public HeapId Made(SyntaxNode site, int ordinal = 0) => new(site, ordinal, function is null);

    /// <summary>Recursion was cut on the way out to a frame.</summary>
    public void Cut(Frame at)
    {
        if (!ReferenceEquals(at, this) && (CutAt is null || at.Depth < CutAt.Depth)) CutAt = at;
    }

    /// <summary>Tells of data that arrives: a finding when it comes from sources, a question to the caller when it comes from arguments.</summary>
    public void Arrive(SinkMark mark, SyntaxNode at, TaintSet taint)
    {
        if (taint.IsEmpty || budget.IsSpent) return;
        Arrive(new PendingSink(mark, file, at, taint));
    }

    public void Arrive(PendingSink sink)
    {
        foreach (var reached in session.Sinks[sink.Mark.Sink].Reached(sink.Taint))
        {
            if (reached.Way is null) continue;
            var steps = sink.Steps(reached.Way);
            foreach (var source in session.Sinks[sink.Mark.Sink].Wanted(reached)) session.Report(new FlowHit(sink.Mark.Sink, sink.Mark, source, steps, reached.Certain));
        }

        foreach (var one in sink.Taint.All)
        {
            if (one.Origin is not null) continue;
            if (!Pending.Exists(p => ReferenceEquals(p.Mark, sink.Mark) && p.Taint.SameAs(sink.Taint))) Pending.Add(sink);
            return;
        }
    }
}
