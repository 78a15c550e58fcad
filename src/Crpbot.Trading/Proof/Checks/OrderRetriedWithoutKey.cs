using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>order-retried-without-key</c>: an order is sent again after an error, and nothing lets the other side see that it is the same one.</summary>
internal sealed class OrderRetriedWithoutKey : IProofCheck
{
    private static readonly string[] KeyWords = ["client_order_id", "clientOrderId", "client_id", "idempotency", "idempotent", "newClientOrderId", "clOrdId", "request_id", "requestId"];

    /// <inheritdoc />
    public string Id => "order-retried-without-key";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code)
    {
        var hits = new List<ProofHit>();
        foreach (var order in code.Orders.Where(o => !o.Reduces))
        {
            if (Loop(order.Function, order.Call) is { } loop && !HasKey(order.Function!.Node)) hits.Add(Hit(order, order.File, loop));
            else if (order.Function is { } function && Decorator(function) is { } retry && !HasKey(function.Node)) hits.Add(Hit(order, function.File, retry));
            else if (InSender(code, order) is { } inner) hits.Add(Hit(order, inner.File, inner.Node));
        }

        return ProofResult.Of(hits);
    }

    private static ProofHit Hit(OrderSite order, CodeFile file, SyntaxNode retry) => new(ProofPlace.Of(order.File, order.Call), ("order", Nodes.LastName(order.Call[0])))
    {
        Trace = [ProofPlace.Of(file, retry, "tried again"), ProofPlace.Of(order.File, order.Call, "the order")],
    };

    // The order is a message to a function that repeats what fails: it posts inside a loop of attempts.
    private static CallPlace? InSender(TradingCode code, OrderSite order)
    {
        if (!order.IsMessage || order.Function is { } own && HasKey(own.Node)) return null;
        foreach (var target in code.Targets(order.File, order.Call))
        {
            if (target.Function is not { } sender || HasKey(sender.Node)) continue;
            foreach (var send in Nodes.All(sender.Body).Where(n => n.Kind == SyntaxKind.Call && Nodes.LastName(n[0]) is "post" or "request" or "send" or "send_json" or "send_string"))
                if (Loop(sender, send) is { } loop) return new CallPlace(sender.File, loop);
        }

        return null;
    }

    private static SyntaxNode? Loop(FunctionSymbol? function, SyntaxNode call)
    {
        if (function is null) return null;
        var loops = Nodes.All(function.Body, intoFunctions: false).Where(n => n.Kind is SyntaxKind.For or SyntaxKind.While && n.Start <= call.Start && call.End <= n.End);
        return loops.FirstOrDefault(l => Nodes.Words(l.Required(0)).Concat(l.Kind == SyntaxKind.For ? Nodes.Words(l.Required(1)) : []).Any(w => RiskWords.Has(w, "retry", "retries", "attempt", "tries"))) is { } loop ? loop.Required(0) : null;
    }

    private static SyntaxNode? Decorator(FunctionSymbol function) => function.Node.Kind != SyntaxKind.Function ? null : Nodes.Items(function.Node[0]).FirstOrDefault(d => RiskWords.Has(Nodes.LastName(d), "retry", "backoff", "on_exception"));

    private static bool HasKey(SyntaxNode scope) => Nodes.All(scope).Any(n => n.Kind is SyntaxKind.Name or SyntaxKind.Attribute or SyntaxKind.StringLiteral or SyntaxKind.Keyword && n.Text.Length < 40 && RiskWords.Has(n.Text, KeyWords));
}
