namespace Crpbot.Trading.Packs;

/// <summary>One further limit: of activity, of exposure, or the operator's own.</summary>
/// <param name="Name">For example <c>requests_per_day</c>, <c>open_positions</c>, <c>lots_per_position</c>, <c>lots_total</c>, <c>orders_per_hour</c>, <c>risk_per_trade_percent</c>, <c>daily_loss_percent</c>, <c>max_loss_percent</c>.</param>
/// <param name="Value">Largest value that is allowed.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record CapTerms(string Name, decimal Value, Provenance Origin);
