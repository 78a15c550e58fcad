namespace Crpbot.Trading.History;

/// <summary>An order that was sent, filled or not; only for the order rates.</summary>
/// <param name="Time">Instant at which it was sent, UTC.</param>
/// <param name="Id">Its id.</param>
public sealed record Order(DateTimeOffset Time, string Id)
{
    /// <summary>Instrument; null when the source has none.</summary>
    public string? Symbol { get; init; }

    /// <summary>1-based line (or row) in the source; 0 when unknown.</summary>
    public int Line { get; init; }
}
