namespace Crpbot.Trading.Replay;

/// <summary>What could not be shown and what would decide it.</summary>
/// <param name="UtcTicks">First moment.</param>
/// <param name="Day">Its day of the pack.</param>
/// <param name="Reason">What is not known.</param>
/// <param name="Evidence">What would decide it.</param>
public sealed record Need(long UtcTicks, DateOnly Day, string Reason, string Evidence);
