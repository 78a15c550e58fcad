using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>loss-limit-on-balance</c>: a loss that is held against a limit is counted from balances, so that open positions do not count.</summary>
internal sealed class LossLimitOnBalance : IProofCheck
{
    /// <inheritdoc />
    public string Id => "loss-limit-on-balance";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code)
    {
        var hits = new List<ProofHit>();
        var shown = new List<ProofFact>();
        foreach (var loss in LossValues.Of(code))
        {
            var name = Nodes.LastName(loss.Target);
            if (loss.OnEquity) shown.Add(new ProofFact(ProofPlace.Of(loss.Place), $"{name} is counted from equity", []));
            else if (loss.OnBalance && loss.IsHeldAgainstLimit) hits.Add(new ProofHit(ProofPlace.Of(loss.Place.File, loss.Difference), ("loss", name), ("current", Nodes.LastName(loss.Current))));
        }

        return new ProofResult(hits, shown);
    }
}
