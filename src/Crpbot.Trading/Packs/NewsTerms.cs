namespace Crpbot.Trading.Packs;

/// <summary>No opening or closing around news.</summary>
/// <param name="Before">Time before the release.</param>
/// <param name="After">Time after the release.</param>
/// <param name="Applies">Accounts that it applies to.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record NewsTerms(TimeSpan Before, TimeSpan After, Applies Applies, Provenance Origin);
