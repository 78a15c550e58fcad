using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;
using Crpbot.Trading.Proof.Paths;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>guard-never-called</c>: a function that holds a loss against a limit, and that nothing in use calls.</summary>
internal sealed class GuardNeverCalled : IProofCheck
{
    /// <inheritdoc />
    public string Id => "guard-never-called";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code)
    {
        var sense = new RiskSense(code);
        var hits = new List<ProofHit>();
        foreach (var function in code.Functions)
        {
            if (function.Node.Kind != SyntaxKind.Function || function.IsProperty || RiskWords.IsSimulation(function.File.Path) || !sense.IsGuard(code, function) || !Judges(function)) continue;
            if (code.IsEntry(function) || code.Callers(function).Count > 0 || code.HandOver(function) is not null || IsNamed(code, function)) continue;
            hits.Add(new ProofHit(ProofPlace.Of(function.File, function.Node), ("guard", function.Name)));
        }

        return ProofResult.Of(hits);
    }

    private static bool Judges(FunctionSymbol function) => Nodes.All(function.Body, intoFunctions: false).Any(n => n.Kind == SyntaxKind.Compare && LossComparison.Of(n) is not null);

    // Somebody may call it on an object of which nothing is known.
    private static bool IsNamed(TradingCode code, FunctionSymbol function) => code.Calls(function.Name).Any(c => code.Targets(c.File, c.Node).Count == 0);
}
