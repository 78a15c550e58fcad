using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>kill-switch-only-in-memory</c>: a pulled kill switch is forgotten when the program starts again.</summary>
internal sealed class KillSwitchOnlyInMemory : IProofCheck
{
    /// <inheritdoc />
    public string Id => "kill-switch-only-in-memory";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code)
    {
        var hits = new List<ProofHit>();
        var shown = new List<ProofFact>();
        foreach (var group in KillSwitches.Pulled(code).GroupBy(p => (p.Place.File.Path, Owner: p.Function.Owner?.Name ?? p.Function.Name)))
        {
            if (group.FirstOrDefault(p => KillSwitches.Runs(code, p.Function).Any(IsKept)) is { Function: not null } kept) shown.Add(new ProofFact(ProofPlace.Of(kept.Place), "the kill switch is kept outside the program's memory", []));
            else hits.Add(new ProofHit(ProofPlace.Of(group.First().Place), ("switch", Nodes.LastName(Assignments.Parts(group.First().Place.Node).Target))));
        }

        return new ProofResult(hits, shown);
    }

    private static bool IsKept(string name) => RiskWords.Has(name, "save", "write", "persist", "dump", "touch", "store", "commit", "put_item", "set_state", "checkpoint") || name is "hset" or "upsert" or "setex";
}
