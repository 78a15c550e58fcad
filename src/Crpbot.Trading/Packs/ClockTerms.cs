using Crpbot.Trading.Clocks;

namespace Crpbot.Trading.Packs;

/// <summary>The clock of a pack.</summary>
/// <param name="Zone">Zone in which days begin.</param>
/// <param name="Reset">Time of day at which they begin.</param>
/// <param name="Statement">Zone of the times in statements.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record ClockTerms(TradingZone Zone, TimeSpan Reset, TradingZone Statement, Provenance Origin);
