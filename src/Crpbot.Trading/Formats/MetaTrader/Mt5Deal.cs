namespace Crpbot.Trading.Formats.MetaTrader;

/// <summary>One row of MetaTrader 5's deals.</summary>
/// <param name="Line">1-based line of the row.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Time">Instant, UTC.</param>
/// <param name="Id">Ticket of the deal.</param>
/// <param name="Order">Ticket of its order; empty when there is none.</param>
internal sealed record Mt5Deal(int Line, Mt5DealKind Kind, DateTimeOffset Time, string Id, string Order)
{
    /// <summary>Id of its position; null when the file does not say it (reports never do).</summary>
    public string? PositionId { get; init; }

    /// <summary><c>in</c>, <c>out</c>, <c>inout</c>, <c>outby</c>; empty for what is no trade.</summary>
    public string Direction { get; init; } = string.Empty;

    /// <summary>Instrument; empty for what is no trade.</summary>
    public string Symbol { get; init; } = string.Empty;

    /// <summary>Volume in lots.</summary>
    public decimal Lots { get; init; }

    /// <summary>Price; null when there is none.</summary>
    public decimal? Price { get; init; }

    /// <summary>Profit, commission, fee and swap together, in cents.</summary>
    public long Amount { get; init; }

    /// <summary>Commission and fee, in cents.</summary>
    public long Commission { get; init; }

    /// <summary>Swap, in cents.</summary>
    public long Swap { get; init; }

    /// <summary>Running balance after it, in cents; null when the file has none.</summary>
    public long? Balance { get; init; }
}
