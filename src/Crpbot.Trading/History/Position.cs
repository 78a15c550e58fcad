namespace Crpbot.Trading.History;

/// <summary>A position: it is open in [Open, Close).</summary>
/// <param name="Id">Its id; deals name it.</param>
/// <param name="Open">Instant of opening, UTC.</param>
/// <param name="Close">Instant of closing, UTC; null while it is open.</param>
/// <param name="MaeCents">Maximum adverse excursion: the worst floating result in cents, as a number ≤ 0 (a positive one is read as its magnitude); null when unknown.</param>
public sealed record Position(string Id, DateTimeOffset Open, DateTimeOffset? Close, long? MaeCents)
{
    /// <summary>Instrument; null when the source has none.</summary>
    public string? Symbol { get; init; }

    /// <summary>Volume in lots; null when the source has none.</summary>
    public decimal? Lots { get; init; }

    /// <summary>True for a purchase, false for a sale; null when unknown.</summary>
    public bool? Buys { get; init; }

    /// <summary>Stop loss price; null when the source has none, 0 is read as none.</summary>
    public decimal? StopLoss { get; init; }

    /// <summary>Price at which it was opened; null when the source has none.</summary>
    public decimal? OpenPrice { get; init; }

    /// <summary>Price at which it was closed; null when open or unknown.</summary>
    public decimal? ClosePrice { get; init; }

    /// <summary>Result at its close in cents, without commission and swap; null when unknown.</summary>
    public long? ProfitCents { get; init; }

    /// <summary>1-based line (or row) in the source; 0 when unknown.</summary>
    public int Line { get; init; }
}
