namespace Crpbot.Trading.Replay;

/// <summary>An equity value held against a limit.</summary>
/// <param name="UtcTicks">Instant; for a bar or an excursion the first moment at which it may have been.</param>
/// <param name="Day">Day of the pack.</param>
/// <param name="EquityCents">The value.</param>
/// <param name="LimitCents">The limit at that moment.</param>
/// <param name="Evidence">What the value rests on.</param>
public sealed record Observation(long UtcTicks, DateOnly Day, long EquityCents, long LimitCents, Evidence Evidence)
{
    /// <summary>Money left; negative when the limit was crossed.</summary>
    public long HeadroomCents => EquityCents - LimitCents;

    /// <summary>For a crossing: how the limit was computed.</summary>
    public string How { get; init; } = string.Empty;
}
