namespace Crpbot.Trading.Replay;

/// <summary>One day of the replay.</summary>
/// <param name="Day">Day of the pack.</param>
/// <param name="StartTicks">Instant at which it begins, UTC.</param>
/// <param name="ReferenceCents">What the daily limit is counted from; null when the pack has none or it is not known.</param>
/// <param name="DailyLimitCents">Daily limit when the day ended; null when the pack has none or it is not known.</param>
/// <param name="MaxLimitCents">Maximum loss limit when the day ended; null when it is not known.</param>
/// <param name="LowestCents">Lowest equity that was observed or bounds it; null when nothing was.</param>
/// <param name="LowestAtTicks">When it was; 0 when nothing was.</param>
/// <param name="DailyHeadroomCents">Least money left to the daily limit; null when not known.</param>
/// <param name="MaxHeadroomCents">Least money left to the maximum loss limit; null when not known.</param>
/// <param name="ClosedCents">Closed result of the day, without deposits and payouts.</param>
/// <param name="BalanceCents">Balance at its end.</param>
/// <param name="Covered">False when the equity is not known for some moment of the day.</param>
/// <param name="Traded">True when a position was opened.</param>
public sealed record DayRow(
    DateOnly Day,
    long StartTicks,
    long? ReferenceCents,
    long? DailyLimitCents,
    long? MaxLimitCents,
    long? LowestCents,
    long LowestAtTicks,
    long? DailyHeadroomCents,
    long? MaxHeadroomCents,
    long ClosedCents,
    long BalanceCents,
    bool Covered,
    bool Traded);
