using Crpbot.Core;

namespace Crpbot.Trading.History;

/// <summary>One history of a canonical file, or what is wrong with it.</summary>
/// <param name="History">The history; null when it cannot be read.</param>
/// <param name="Error">What is wrong; null when it was read.</param>
public sealed record CanonicalEntry(TradeHistory? History, UserError? Error);
