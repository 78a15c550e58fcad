namespace Crpbot.Trading.Proof.Checks;

/// <summary>What a check found.</summary>
/// <param name="Hits">What is wrong, or cannot be shown.</param>
/// <param name="Shown">What was shown to hold.</param>
internal sealed record ProofResult(IReadOnlyList<ProofHit> Hits, IReadOnlyList<ProofFact> Shown)
{
    /// <summary>Nothing to say.</summary>
    public static ProofResult Nothing { get; } = new([], []);

    /// <summary>Only what is wrong.</summary>
    /// <param name="hits">Hits.</param>
    public static ProofResult Of(IEnumerable<ProofHit> hits) => new([.. hits], []);
}
