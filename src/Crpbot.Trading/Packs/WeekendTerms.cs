namespace Crpbot.Trading.Packs;

/// <summary>No position over the weekend.</summary>
/// <param name="Applies">Accounts that it applies to.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record WeekendTerms(Applies Applies, Provenance Origin);
