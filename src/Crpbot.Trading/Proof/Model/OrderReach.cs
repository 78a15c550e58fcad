using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Trading.Proof.Model;

/// <summary>Which orders each function may give, directly or through others.</summary>
internal sealed class OrderReach
{
    private readonly Dictionary<FunctionSymbol, HashSet<SyntaxNode>> _orders = new(ReferenceEqualityComparer.Instance);
    private readonly TradingCode _code;

    /// <summary>Follows all orders backward.</summary>
    /// <param name="code">Code.</param>
    public OrderReach(TradingCode code)
    {
        _code = code;
        Spread();
    }

    /// <summary>True when a function may give an order.</summary>
    /// <param name="function">Function.</param>
    public bool Gives(FunctionSymbol function) => _orders.ContainsKey(function);

    /// <summary>Calls in a function that may give orders, and which.</summary>
    /// <param name="function">Function.</param>
    public List<(SyntaxNode Call, HashSet<SyntaxNode> Orders)> Calls(FunctionSymbol function)
    {
        var found = new List<(SyntaxNode, HashSet<SyntaxNode>)>();
        foreach (var call in Nodes.All(function.Body, intoFunctions: false).Where(n => n.Kind == SyntaxKind.Call))
        {
            var orders = new HashSet<SyntaxNode>(ReferenceEqualityComparer.Instance);
            foreach (var target in _code.Targets(function.File, call))
                if (target.Function is { } called && _orders.TryGetValue(called, out var own)) orders.UnionWith(own);
            if (orders.Count == 0 && Nodes.LastName(call) is { Length: > 0 } name)
                foreach (var (called, own) in _orders)
                    if (called.Name == name && _code.Callers(called).Any(c => ReferenceEquals(c.Node, call))) orders.UnionWith(own);
            if (orders.Count > 0) found.Add((call, orders));
        }

        return found;
    }

    // From the orders backward: which orders may a function give?
    private void Spread()
    {
        var work = new Queue<(FunctionSymbol Function, SyntaxNode Order, int Depth)>();
        foreach (var order in _code.Orders.Where(o => !o.Reduces && o.Function is not null)) work.Enqueue((order.Function!, order.Call, 0));
        while (work.TryDequeue(out var item))
        {
            if (!_orders.TryGetValue(item.Function, out var known))
            {
                known = new HashSet<SyntaxNode>(ReferenceEqualityComparer.Instance);
                _orders.Add(item.Function, known);
            }

            if (!known.Add(item.Order) || item.Depth > 6) continue;
            foreach (var caller in _code.Callers(item.Function))
                if (_code.Index.Enclosing(caller.File, caller.Node) is { } outer) work.Enqueue((outer, item.Order, item.Depth + 1));
        }
    }
}
