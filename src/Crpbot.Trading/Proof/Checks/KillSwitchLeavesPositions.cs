using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>kill-switch-leaves-positions</c>: pulling the kill switch stops new orders and leaves positions and waiting orders as they are.</summary>
internal sealed class KillSwitchLeavesPositions : IProofCheck
{
    /// <inheritdoc />
    public string Id => "kill-switch-leaves-positions";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code)
    {
        var hits = new List<ProofHit>();
        var shown = new List<ProofFact>();
        foreach (var group in KillSwitches.Pulled(code).GroupBy(p => (p.Place.File.Path, Owner: p.Function.Owner?.Name ?? p.Function.Name)))
        {
            if (group.FirstOrDefault(p => KillSwitches.Runs(code, p.Function).Any(IsAct)) is { Function: not null } acting) shown.Add(new ProofFact(ProofPlace.Of(acting.Place), "pulling the kill switch closes positions or cancels orders", []));
            else hits.Add(new ProofHit(ProofPlace.Of(group.First().Place), ("switch", Nodes.LastName(Assignments.Parts(group.First().Place.Node).Target))));
        }

        return new ProofResult(hits, shown);
    }

    private static bool IsAct(string name) => RiskWords.Has(name, "close_position", "close_all", "closeall", "close_trade", "flatten", "liquidate", "cancel", "purge", "ClosePosition", "CloseAll", "exit_all", "close_open");
}
