namespace Crpbot.Trading.Proof.Checks;

/// <summary>Something that a check reports.</summary>
/// <param name="Place">Where.</param>
/// <param name="Values">Fillings of the rule's message by name.</param>
internal sealed record ProofHit(ProofPlace Place, params IReadOnlyList<(string Name, string Value)> Values)
{
    /// <summary>The way to it, its cause first.</summary>
    public IReadOnlyList<ProofPlace> Trace { get; init; } = [];

    /// <summary>Why the question cannot be decided; null when the answer is no.</summary>
    public string? Unknown { get; init; }

    /// <summary>False when names were resolved by guess.</summary>
    public bool Certain { get; init; } = true;
}
