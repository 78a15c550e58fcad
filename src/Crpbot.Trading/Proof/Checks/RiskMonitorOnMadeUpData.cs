using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>risk-monitor-on-made-up-data</c>: what watches the risk is fed with numbers that the code makes up.</summary>
internal sealed class RiskMonitorOnMadeUpData : IProofCheck
{
    /// <inheritdoc />
    public string Id => "risk-monitor-on-made-up-data";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code)
    {
        var hits = new List<ProofHit>();
        foreach (var function in code.Functions.Where(f => f.Node.Kind == SyntaxKind.Function && !RiskWords.IsSimulation(f.File.Path) && IsMonitor(f)))
            if (Nodes.All(function.Body, intoFunctions: false).FirstOrDefault(n => IsMadeUp(n) || IsFixed(function, n)) is { } made)
                hits.Add(new ProofHit(ProofPlace.Of(function.File, made), ("function", function.Name)));
        return ProofResult.Of(hits);
    }

    // It is about risk, and it is about watching: in its own name, its class or its file.
    private static bool IsMonitor(FunctionSymbol function)
    {
        var all = $"{function.Name} {function.Owner?.Name} {function.File.Path}";
        return RiskWords.Has(all, "risk", "guardian", "drawdown", "exposure", "ftmo") && RiskWords.Has(all, "monitor", "guardian", "watch", "check", "track", "report", "status", "dashboard") && !RiskWords.Has(all, "test", "mock", "simulat", "monte");
    }

    // "current_daily_loss = 2.5": a reading that is always the same is none.
    private static bool IsFixed(FunctionSymbol function, SyntaxNode node)
    {
        if (node.Kind != SyntaxKind.Assign || function.Node.Has(SyntaxTraits.Constructor) || function.Name == "__init__") return false;
        var (target, value) = Assignments.Parts(node);
        if (target is not { Kind: SyntaxKind.Name } || Nodes.Number(value) is not { } number || number == 0 || RiskWords.IsLimit(target.Text)) return false;
        if (!RiskWords.Has(target.Text, "current_", "todays_") || !RiskWords.Has(target.Text, "loss", "drawdown", "balance", "equity", "pnl")) return false;
        return Nodes.All(function.Body).Count(n => n.Kind is SyntaxKind.Assign or SyntaxKind.AugmentedAssign && (n.Kind == SyntaxKind.Assign ? Assignments.Parts(n).Target : n[0]) is { Kind: SyntaxKind.Name } other && other.Text == target.Text) == 1;
    }

    private static bool IsMadeUp(SyntaxNode node)
    {
        if (node.Kind == SyntaxKind.Assign && Assignments.Parts(node) is var (target, value) && target is not null)
        {
            var name = Nodes.LastName(target);
            if (RiskWords.Has(name, "mock_", "fake_", "dummy_", "_mock", "sample_positions")) return true;
            return IsRandom(value) && RiskWords.Has(name, "balance", "equity", "pnl", "drawdown", "loss", "position", "returns", "exposure", "price");
        }

        return node.Kind == SyntaxKind.Call && RiskWords.Has(Nodes.LastName(node[0]), "mock_data", "generate_mock", "get_mock", "fake_data", "dummy_data");
    }

    private static bool IsRandom(SyntaxNode value) => Nodes.All(value).Any(n => n.Kind == SyntaxKind.Call && n[0] is { Kind: SyntaxKind.Attribute } callee && callee.Text is "uniform" or "normal" or "gauss" or "randint" or "random" or "randn" or "choice" && Nodes.Words(callee.Required(0)).Any(w => w is "random" or "rng"));
}
