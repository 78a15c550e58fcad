using System.Globalization;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;
using Crpbot.Trading.Proof.Paths;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>lot-cap-inconsistent</c>: layers of one program cap the volume at different sizes, so that the loosest one counts for whoever enters there.</summary>
internal sealed class LotCapInconsistent : IProofCheck
{
    private const double Factor = 2;

    /// <inheritdoc />
    public string Id => "lot-cap-inconsistent";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code)
    {
        var caps = Caps(code).Where(c => !RiskWords.IsSimulation(c.Place.File.Path)).OrderBy(c => c.Cap).ThenBy(c => c.Place.File.Path, StringComparer.Ordinal).ToList();
        if (caps.Count == 0) return ProofResult.Nothing;
        var tightest = caps[0];
        var hits = caps.Where(c => c.Cap >= tightest.Cap * Factor).Select(c => new ProofHit(ProofPlace.Of(c.Place), ("cap", Text(c.Cap)), ("tightest", Text(tightest.Cap)))
        {
            Trace = [ProofPlace.Of(tightest.Place, $"capped at {Text(tightest.Cap)}"), ProofPlace.Of(c.Place, $"capped at {Text(c.Cap)}")],
        });
        return new ProofResult([.. hits], [.. caps.Where(c => c.Cap < tightest.Cap * Factor).Select(c => new ProofFact(ProofPlace.Of(c.Place), $"the volume is capped at {Text(c.Cap)} lots", []))]);
    }

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<(CallPlace Place, double Cap)> Caps(TradingCode code)
    {
        foreach (var place in code.Calls("min").Concat(code.Calls("Min")))
        {
            var arguments = Nodes.Arguments(place.Node).ToList();
            var number = arguments.Select(a => code.Given.Number(place.File, a)).FirstOrDefault(n => n is > 0);
            if (number is { } cap && arguments.Count == 2 && (arguments.Exists(IsLots) || IsAssignedToLots(code, place))) yield return (place, cap);
        }

        foreach (var place in code.Comparisons)
        {
            if (place.Node.Count != 2 || place.Node.Required(1).Text is not (">" or ">=") || !IsLots(place.Node.Required(0)) || place.Node.Required(0).Kind is not (SyntaxKind.Name or SyntaxKind.Attribute)) continue;
            if (code.Given.Number(place.File, place.Node.Required(1).Required(0)) is > 0 and var cap && Refuses(code, place)) yield return (place, cap);
        }
    }

    // Only a comparison that ends in a refusal caps anything.
    private static bool Refuses(TradingCode code, CallPlace place)
    {
        var scope = code.Index.Enclosing(place.File, place.Node)?.Body;
        return scope is not null && Nodes.All(scope).Any(n => n.Kind == SyntaxKind.If && n.Required(0).Start <= place.Node.Start && place.Node.End <= n.Required(0).End && Nodes.Items(n[1]).Any(s => s.Kind is SyntaxKind.Return or SyntaxKind.Raise || s.Kind == SyntaxKind.Assign && IsLots(s.Required(0))));
    }

    private static bool IsAssignedToLots(TradingCode code, CallPlace place) =>
        code.Index.Enclosing(place.File, place.Node) is { } function && Nodes.All(function.Body).Any(n => n.Kind == SyntaxKind.Assign && n.Start <= place.Node.Start && place.Node.End <= n.End && Assignments.Parts(n).Target is { } target && IsLots(target));

    // Market data have volumes too: there the word stands in sums and quotients, and not alone.
    private static bool IsLots(SyntaxNode node)
    {
        if (Nodes.Words(node).Any(w => RiskWords.Has(w, "lot_", "_lot", "lots", "lotsize") && !RiskWords.Has(w, "slot", "plot", "pilot", "allot"))) return true;
        var bare = node.Kind == SyntaxKind.Call && Nodes.LastName(node[0]) is "float" or "round" or "abs" && node.Required(1).Count > 0 ? Nodes.Arguments(node).First() : node;
        return Nodes.LastName(bare) is "volume" or "lot" or "order_volume";
    }
}
