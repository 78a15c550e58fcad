using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>A rule about trading code: its record is a YAML file of the same id, its code is here.</summary>
internal interface IProofCheck
{
    /// <summary>Id of the rule.</summary>
    string Id { get; }

    /// <summary>What it finds.</summary>
    /// <param name="code">The code of one language.</param>
    ProofResult Run(TradingCode code);
}
