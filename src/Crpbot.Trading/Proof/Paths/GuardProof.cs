using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Paths;

/// <summary>Follows orders back to where the program begins, along calls that are reached without passing a guard.</summary>
internal sealed class GuardProof
{
    private const int MostSteps = 4000;
    private readonly TradingCode _code;
    private readonly GuardSense _sense;
    private readonly Dictionary<object, FunctionWalk> _walks = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FunctionSymbol, (bool Consents, bool Ensures)> _summaries = new(ReferenceEqualityComparer.Instance);
    private int _depth;

    /// <summary>Prepares.</summary>
    /// <param name="code">Code.</param>
    /// <param name="sense">The guard.</param>
    public GuardProof(TradingCode code, GuardSense sense) => (_code, _sense) = (code, sense);

    /// <summary>Orders in code in use, as their givers see them; those that reduce risk are left out.</summary>
    public static IEnumerable<OrderGroup> Groups(TradingCode code)
    {
        var seen = new HashSet<SyntaxNode>(ReferenceEqualityComparer.Instance);
        foreach (var site in code.Orders.Where(o => !o.Reduces))
        {
            var givers = site.Function is { } function && IsThin(function) ? code.Callers(function) : [];
            if (givers.Count == 0) givers = [new CallPlace(site.File, site.Call)];
            foreach (var giver in givers)
                if (seen.Add(giver.Node)) yield return new OrderGroup(site, giver);
        }
    }

    // A function that is itself called an order: what it is given for is decided by its callers.
    private static bool IsThin(FunctionSymbol function)
    {
        foreach (var word in (ReadOnlySpan<string>)["trade", "order", "execute", "send", "buy", "sell", "open", "place", "submit", "enter"])
            if (function.Name.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>The shortest way to an order that passes no guard; null when every way passes one.</summary>
    /// <param name="group">The order.</param>
    public OrderPath? Shortest(OrderGroup group)
    {
        var isDirect = ReferenceEquals(group.Giver.Node, group.Site.Call);
        if (!isDirect && !IsUnguarded(group.Site.File, group.Site.Function, group.Site.Call)) return null;
        IReadOnlyList<CallPlace> end = isDirect ? [group.Giver] : [group.Giver, new CallPlace(group.Site.File, group.Site.Call)];
        var queue = new Queue<(CallPlace At, FunctionSymbol? In, IReadOnlyList<CallPlace> Way, bool Certain)>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Enter(group.Giver, end, IsCertain(group), queue, seen);
        OrderPath? best = null;
        for (var steps = 0; queue.TryDequeue(out var item) && steps < MostSteps; steps++)
        {
            _code.Stop.ThrowIfCancellationRequested();
            if (Begin(item.In) is { } begin)
            {
                var path = new OrderPath(group.Site, item.Way, item.In, begin.Kind, begin.Starter, item.Certain);
                if (best is null || begin.Kind < best.Begin) best = path;
                if (best.Begin != PathBegin.Nobody) return best;
                continue;
            }

            foreach (var caller in _code.Callers(item.In!).OrderBy(c => c.File.Path, StringComparer.Ordinal).ThenBy(c => c.Node.Start))
                Enter(caller, [caller, .. item.Way], item.Certain && Resolves(caller, item.In!), queue, seen);
        }

        return best;
    }

    private bool IsCertain(OrderGroup group) => ReferenceEquals(group.Giver.Node, group.Site.Call) || Resolves(group.Giver, group.Site.Function!);

    private bool Resolves(CallPlace call, FunctionSymbol function) => _code.Targets(call.File, call.Node).Any(t => ReferenceEquals(t.Function, function) && t.Certain);

    private void Enter(CallPlace call, IReadOnlyList<CallPlace> way, bool certain, Queue<(CallPlace, FunctionSymbol?, IReadOnlyList<CallPlace>, bool)> queue, HashSet<object> seen)
    {
        var function = _code.Index.Enclosing(call.File, call.Node);
        if (!IsUnguarded(call.File, function, call.Node) || !seen.Add((object?)function ?? call.File)) return;
        queue.Enqueue((call, function, way, certain));
    }

    private bool IsUnguarded(CodeFile file, FunctionSymbol? function, SyntaxNode call) => Walk(file, function).Unguarded.Contains(call);

    // A function that is handed over and called as well begins where it is handed over only when no caller leads further.
    private (PathBegin Kind, CallPlace? Starter)? Begin(FunctionSymbol? function)
    {
        if (function is null) return (PathBegin.Module, null);
        if (_code.IsEntry(function))
        {
            var entry = _code.Index.EntryPoints.FirstOrDefault(e => ReferenceEquals(e.Function, function));
            return (PathBegin.EntryPoint, entry is { Registration: { } node, RegisteredIn: { } file } ? new CallPlace(file, node) : null);
        }

        if (_code.HandOver(function) is { } over) return (PathBegin.HandedOver, over);
        return _code.Callers(function).Count == 0 ? (PathBegin.Nobody, null) : null;
    }

    private FunctionWalk Walk(CodeFile file, FunctionSymbol? function)
    {
        var key = (object?)function ?? file;
        if (_walks.TryGetValue(key, out var known)) return known;
        var walk = PathWalk.Through(file, function?.Body ?? file.Tree.Root, _sense, Summary);
        _walks[key] = walk;
        return walk;
    }

    private (bool Consents, bool Ensures) Summary(CodeFile file, SyntaxNode call)
    {
        if (_depth > 5) return default;
        var targets = _code.Targets(file, call);
        if (targets.Count is 0 or > 4) return default;
        var (consents, ensures) = (true, true);
        foreach (var target in targets)
        {
            var one = target is { Function: { } function, Creates: null, Deferred: false } ? Summary(function) : default;
            (consents, ensures) = (consents && one.Consents, ensures && one.Ensures);
        }

        return (consents, ensures);
    }

    private (bool Consents, bool Ensures) Summary(FunctionSymbol function)
    {
        if (_summaries.TryGetValue(function, out var known)) return known;
        _summaries[function] = default;
        _depth++;
        var walk = Walk(function.File, function);
        _depth--;
        var found = (walk.Consents, walk.Ensures);
        _summaries[function] = found;
        return found;
    }
}
