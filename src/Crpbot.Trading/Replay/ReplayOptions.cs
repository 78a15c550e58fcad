namespace Crpbot.Trading.Replay;

/// <summary>What a replay is told beside the history.</summary>
public sealed record ReplayOptions
{
    /// <summary>Today, for the age of the pack; null to leave that out.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Releases of news, UTC; null when there is no list.</summary>
    public IReadOnlyList<DateTimeOffset>? News { get; init; }
}
