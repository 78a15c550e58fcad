namespace Crpbot.Trading.Replay;

/// <summary>The largest value of something and when it first was.</summary>
/// <param name="Value">The value.</param>
/// <param name="UtcTicks">Instant.</param>
public readonly record struct Peak(decimal Value, long UtcTicks);
