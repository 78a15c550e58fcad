using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>order-bridge-without-authentication</c>: whoever reaches the socket or the address can trade on the account.</summary>
internal sealed class OrderBridgeWithoutAuthentication : IProofCheck
{
    /// <inheritdoc />
    public string Id => "order-bridge-without-authentication";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code)
    {
        var files = code.Orders.Where(o => !o.Reduces && !o.IsMessage).Select(o => o.File).Distinct().ToList();
        var hits = code.Calls("bind").Where(b => files.Contains(b.File) && IsOpen(code, b) && !Authenticates(b.File.Tree.Root)).Select(b => new ProofHit(ProofPlace.Of(b), ("how", "the socket takes orders from whoever reaches it"))).ToList();
        var shown = new List<ProofFact>();
        foreach (var entry in code.Index.EntryPoints.Where(e => e.Kind is EntryPointKind.Http or EntryPointKind.Socket && FilesInUse.Are(e.Function.File.Path)))
        {
            if (Order(code, entry.Function) is not { } order) continue;
            var place = ProofPlace.Of(entry.Function.File, entry.Function.Node);
            if (Authenticates(entry.Function.Node)) shown.Add(new ProofFact(place, $"{entry.Function.Name}() asks who calls before it gives an order", []));
            else hits.Add(new ProofHit(place, ("how", $"{entry.Function.Name}() asks nobody who they are")) { Trace = [place with { What = "a request comes in" }, ProofPlace.Of(order, "gives the order")] });
        }

        return new ProofResult(hits, shown);
    }

    private static bool IsOpen(TradingCode code, CallPlace bind)
    {
        var address = Nodes.Arguments(bind.Node).FirstOrDefault();
        if (address is null) return false;
        var text = Text(address) + (address.Kind is SyntaxKind.Name or SyntaxKind.Attribute ? string.Concat(code.Given.Of(bind.File, address.Text).Where(v => ReferenceEquals(v.Place.File, bind.File)).Select(v => Text(v.Value))) : string.Empty);
        return (text.Contains("tcp://", StringComparison.Ordinal) || text.Contains("0.0.0.0", StringComparison.Ordinal)) && !text.Contains("127.0.0.1", StringComparison.Ordinal) && !text.Contains("localhost", StringComparison.Ordinal);
    }

    private static string Text(SyntaxNode node) => string.Concat(Nodes.All(node).Where(n => n.Kind == SyntaxKind.StringLiteral).Select(n => n.Text));

    // A word of it in the code that answers; names of credentials for the broker itself do not count.
    private static bool Authenticates(SyntaxNode scope) => Nodes.All(scope).Any(n => n.Kind is SyntaxKind.Name or SyntaxKind.Attribute or SyntaxKind.StringLiteral or SyntaxKind.Keyword && n.Text.Length is > 3 and < 40
        && (RiskWords.Has(n.Text, "verify_auth", "authoriz", "authentic", "api_key", "apikey", "api_secret", "hmac", "signature", "curve_server", "plain_server", "zap_domain", "login_required", "require_auth", "check_token", "auth_token", "x-token", "bearer") || n.Text is "token" or "secret" or "auth" or "Authorize"));

    private static CallPlace? Order(TradingCode code, FunctionSymbol entry)
    {
        var seen = new HashSet<FunctionSymbol>(ReferenceEqualityComparer.Instance) { entry };
        var queue = new Queue<(FunctionSymbol Function, int Depth)>([(entry, 0)]);
        while (queue.TryDequeue(out var item))
        {
            if (code.Orders.FirstOrDefault(o => !o.Reduces && ReferenceEquals(o.Function, item.Function)) is { } order) return new CallPlace(order.File, order.Call);
            if (item.Depth == 3) continue;
            foreach (var call in Nodes.All(item.Function.Body).Where(n => n.Kind == SyntaxKind.Call))
                foreach (var target in code.Targets(item.Function.File, call))
                    if (target.Function is { } next && seen.Add(next)) queue.Enqueue((next, item.Depth + 1));
        }

        return null;
    }
}
