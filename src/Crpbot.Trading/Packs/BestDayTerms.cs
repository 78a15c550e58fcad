namespace Crpbot.Trading.Packs;

/// <summary>How much of the profit one day may bring.</summary>
/// <param name="Percent">Largest share.</param>
/// <param name="OfNet">True when the share is taken of the net profit, false for the sum of the days with profit.</param>
/// <param name="Breach">True when too large a share is a breach, false when it only means "not yet".</param>
/// <param name="Applies">Accounts that it applies to.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record BestDayTerms(decimal Percent, bool OfNet, bool Breach, Applies Applies, Provenance Origin);
