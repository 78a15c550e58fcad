using System.Globalization;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>risk-per-trade-overwritten</c>: while the program runs, the risk per trade is set to a number above the configured one.</summary>
internal sealed class RiskPerTradeOverwritten : IProofCheck
{
    /// <inheritdoc />
    public string Id => "risk-per-trade-overwritten";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code)
    {
        var hits = new List<ProofHit>();
        foreach (var place in code.Assignments)
        {
            var (target, value) = Assignments.Parts(place.Node);
            if (target is not { Kind: SyntaxKind.Attribute } || !IsRisk(target.Text) || Nodes.Number(value) is not { } number || number <= 0 || RiskWords.IsSimulation(place.File.Path)) continue;
            if (code.Index.Enclosing(place.File, place.Node) is not { } function || function.Name == "__init__" || function.Node.Has(SyntaxTraits.Constructor)) continue;
            var declared = code.Given.All(target.Text).FirstOrDefault(v => v.Target.Kind == SyntaxKind.Name && code.Index.Enclosing(v.Place.File, v.Place.Node) is null && Nodes.Number(v.Value) is > 0);
            if (declared.Value is null || Nodes.Number(declared.Value) is not { } standard || number <= standard) continue;
            hits.Add(new ProofHit(ProofPlace.Of(place), ("risk", target.Text), ("value", Text(number)), ("declared", Text(standard)))
            {
                Trace = [ProofPlace.Of(declared.Place, $"declared as {Text(standard)}"), ProofPlace.Of(place, $"set to {Text(number)}")],
            });
        }

        return ProofResult.Of(hits);
    }

    private static bool IsRisk(string name) => RiskWords.Has(name, "risk_percent", "risk_per_trade", "risk_pct", "RiskPercent", "RiskPerTrade");

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
