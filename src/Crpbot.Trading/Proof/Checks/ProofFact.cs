namespace Crpbot.Trading.Proof.Checks;

/// <summary>Something that was shown to hold.</summary>
/// <param name="Place">The deciding place.</param>
/// <param name="Message">One sentence.</param>
/// <param name="More">Further places.</param>
internal sealed record ProofFact(ProofPlace Place, string Message, IReadOnlyList<ProofPlace> More);
