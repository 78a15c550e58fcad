namespace Crpbot.Trading.Packs;

/// <summary>How many trading days are needed.</summary>
/// <param name="Days">Number of days.</param>
/// <param name="Profit">Closed profit that a day needs to count; null when an opened trade is enough.</param>
/// <param name="Applies">Accounts that it applies to.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record MinDaysTerms(int Days, Allowance? Profit, Applies Applies, Provenance Origin);
