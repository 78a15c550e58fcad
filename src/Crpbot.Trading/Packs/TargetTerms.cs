namespace Crpbot.Trading.Packs;

/// <summary>The profit target of a phase.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Amount">Profit above the initial capital.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record TargetTerms(AccountPhase Phase, Allowance Amount, Provenance Origin);
