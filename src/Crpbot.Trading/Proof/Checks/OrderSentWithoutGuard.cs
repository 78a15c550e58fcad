using Crpbot.Trading.Proof.Model;
using Crpbot.Trading.Proof.Paths;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>order-sent-without-guard</c>: some way from an entry point to an order passes no loss limit.</summary>
internal sealed class OrderSentWithoutGuard : IProofCheck
{
    /// <inheritdoc />
    public string Id => "order-sent-without-guard";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code) => PathCheck.Run(code, new RiskSense(code), "a loss limit that ends it");
}
