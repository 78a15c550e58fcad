namespace Crpbot.Trading.Replay;

/// <summary>Lowest and highest equity of a stretch of time, for drawing.</summary>
/// <param name="UtcTicks">Start of the stretch.</param>
/// <param name="LowCents">Lowest.</param>
/// <param name="HighCents">Highest.</param>
public readonly record struct CurvePoint(long UtcTicks, long LowCents, long HighCents);
