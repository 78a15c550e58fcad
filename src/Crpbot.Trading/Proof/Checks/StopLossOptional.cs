using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>stop-loss-optional</c>: an order goes out without a protective stop, always or when the caller gives none.</summary>
internal sealed class StopLossOptional : IProofCheck
{
    /// <inheritdoc />
    public string Id => "stop-loss-optional";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code)
    {
        var hits = new List<ProofHit>();
        var shown = new List<ProofFact>();
        foreach (var order in code.Orders.Where(o => !o.Reduces))
        {
            if (Fault(code, order) is { } how) hits.Add(new ProofHit(ProofPlace.Of(order.File, order.Call), ("how", how)));
            else if (order.Request is not null) shown.Add(new ProofFact(ProofPlace.Of(order.File, order.Call), "the order has a stop loss on every way", []));
            if (order.Function is { } function && Givers(code, order, function) is { Count: > 0 } givers)
                shown.Add(new ProofFact(ProofPlace.Of(givers[0]), $"every caller gives {function.Name}() a stop loss", [.. givers.Skip(1).Select(g => ProofPlace.Of(g))]));
        }

        return new ProofResult(hits, shown);
    }

    private static string? Fault(TradingCode code, OrderSite order)
    {
        if (order.Platform.StopCalls.Count > 0) return StopsBeside(code, order) ? null : "no stop order is placed in the same class";
        if (order.Platform.Request.StopKeys.Count == 0) return null;
        if (Value(order) is { } value) return IsNothing(order, value);
        if (Later(order) is var (assignment, condition)) return assignment is null ? order.Request is null && HasUnseenRequest(order) ? null : "the request has no stop loss" : condition;
        return null;
    }

    private static SyntaxNode? Value(OrderSite order)
    {
        foreach (var key in order.Platform.Request.StopKeys)
        {
            if (order.Request is not null)
                foreach (var (name, value) in Displays.Items(order.Request))
                    if (name == key) return value;
            if (Nodes.Argument(order.Call, key) is { } given) return given;
        }

        // cTrader: ExecuteMarketOrder(type, symbol, volume, label, stopLossPips, …)
        if (order.Platform.Request.StopKeys.Contains("stopLossPips", StringComparer.Ordinal) && order.Call.Required(1) is { Count: >= 5 } arguments) return arguments[4];
        return null;
    }

    // The stop that stands in the request may still be none: None, 0, or what a sender may leave out.
    private static string? IsNothing(OrderSite order, SyntaxNode value)
    {
        if (value.Kind == SyntaxKind.NoneLiteral || Nodes.Number(value) is 0) return "the stop loss is none";
        var source = value.Kind == SyntaxKind.Name && order.Function is { } function
            ? Nodes.All(function.Body).LastOrDefault(n => n.Kind == SyntaxKind.Assign && n.Start < order.Call.Start && Assignments.Parts(n).Target is { Kind: SyntaxKind.Name } target && target.Text == value.Text)?[1] ?? value
            : value;
        var get = Nodes.All(source).FirstOrDefault(n => n.Kind == SyntaxKind.Call && Nodes.GetKey(n) is not null);
        if (get is not null && (get.Required(1).Count == 1 || get.Required(1)[1] is { } fallback && (Nodes.Number(fallback) is 0 || fallback.Kind == SyntaxKind.NoneLiteral)) && !IsChecked(order, value))
            return $"a sender may leave out '{Nodes.GetKey(get)}', and the order goes out without a stop loss";
        return null;
    }

    private static bool IsChecked(OrderSite order, SyntaxNode value) => order.Function is { } function && Nodes.All(function.Body).Any(n =>
        n.Kind == SyntaxKind.If && n.Start < order.Call.Start && Nodes.Words(n.Required(0)).Contains(Nodes.LastName(value), StringComparer.Ordinal) && Nodes.Items(n[1]).Any(s => s.Kind is SyntaxKind.Return or SyntaxKind.Raise));

    // request["sl"] = sl, below "if sl:" or not; a parameter that must be given and is checked is enough.
    private static (SyntaxNode? Assignment, string? Condition)? Later(OrderSite order)
    {
        if (order.Function is not { } function) return (null, null);
        SyntaxNode? found = null;
        SyntaxNode? condition = null;
        foreach (var node in Nodes.All(function.Body))
        {
            if (node.Kind == SyntaxKind.If && node.Start < order.Call.Start && Sets(order, node.Required(1)) && !node.Required(1).Children.ToArray().Any(c => c is not null && c.Start <= order.Call.Start && order.Call.End <= c.End)) condition ??= node.Required(0);
            if (IsSetting(order, node)) found ??= node;
        }

        if (found is null) return (null, null);
        return condition is null || IsChecked(order, condition) ? null : (found, $"the stop loss is set only if '{Nodes.LastName(condition)}' is given");
    }

    private static bool Sets(OrderSite order, SyntaxNode list) => Nodes.All(list).Any(n => IsSetting(order, n));

    private static bool IsSetting(OrderSite order, SyntaxNode node) => node.Kind == SyntaxKind.Assign && Assignments.Parts(node).Target is { Kind: SyntaxKind.Subscript } target && target[1] is { Kind: SyntaxKind.StringLiteral } key && order.Platform.Request.StopKeys.Contains(key.Text, StringComparer.Ordinal);

    // A request that is handed in whole was made elsewhere.
    private static bool HasUnseenRequest(OrderSite order) => Nodes.Arguments(order.Call).Any(a => a.Kind is SyntaxKind.Name or SyntaxKind.Attribute && RiskWords.Has(a.Text, "request", "order", "signal", "payload", "params", "req", "cmd", "message", "data")) || Nodes.Items(order.Call[1]).Any(a => a.Kind == SyntaxKind.Starred || a is { Kind: SyntaxKind.Keyword, Text: "" });

    private static bool StopsBeside(TradingCode code, OrderSite order)
    {
        var scope = order.Function?.Owner?.Node ?? order.Function?.Node ?? order.File.Tree.Root;
        return Nodes.All(scope).Any(n => n.Kind == SyntaxKind.Call && code.Names.Fits(order.File, n, order.Platform.StopCalls));
    }

    // The callers of a thin function whose parameters hold a stop: all of them must give one.
    private static List<CallPlace> Givers(TradingCode code, OrderSite order, FunctionSymbol function)
    {
        var at = -1;
        for (var i = 0; i < function.Parameters.Length; i++)
            if (function.Parameters[i] is { } parameter && code.Words.StopKeys.Contains(parameter.Text)) at = i;
        if (at < 0) return [];
        var name = function.Parameters[at]!.Text;
        var callers = code.Callers(function);
        var position = function.HasReceiverParameter ? at - 1 : at;
        return callers.Count > 0 && callers.All(c => Nodes.Argument(c.Node, name, position) is { } given && given.Kind != SyntaxKind.NoneLiteral && Nodes.GetKey(given) is null && Nodes.Number(given) is not 0) && !order.Reduces ? [.. callers] : [];
    }
}
