using Crpbot.Trading.Proof.Model;
using Crpbot.Trading.Proof.Paths;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>kill-switch-not-read-before-order</c>: there is a kill switch, and some way to an order does not read it.</summary>
internal sealed class KillSwitchNotReadBeforeOrder : IProofCheck
{
    /// <inheritdoc />
    public string Id => "kill-switch-not-read-before-order";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code) => PathCheck.Run(code, new KillSense(code), "a read of the kill switch");
}
