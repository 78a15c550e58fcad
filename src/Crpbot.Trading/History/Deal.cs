namespace Crpbot.Trading.History;

/// <summary>One booking of the account.</summary>
/// <param name="Time">Instant, UTC.</param>
/// <param name="PositionId">Position it belongs to; empty for balance operations and credit.</param>
/// <param name="Entry">What it does.</param>
/// <param name="AmountCents">Change of the balance in cents: profit, commission, swap and fee together; for credit the change of the credit.</param>
public sealed record Deal(DateTimeOffset Time, string PositionId, DealEntry Entry, long AmountCents)
{
    /// <summary>Instrument; null when the source has none.</summary>
    public string? Symbol { get; init; }

    /// <summary>Volume in lots; null when the source has none.</summary>
    public decimal? Lots { get; init; }

    /// <summary>Price; null when the source has none.</summary>
    public decimal? Price { get; init; }

    /// <summary>Part of the amount that is commission and fee, in cents; null when unknown.</summary>
    public long? CommissionCents { get; init; }

    /// <summary>Part of the amount that is swap, in cents; null when unknown.</summary>
    public long? SwapCents { get; init; }

    /// <summary>Running balance that the source prints after this deal, in cents; null when it prints none. The replay reconciles it.</summary>
    public long? BalanceCents { get; init; }

    /// <summary>1-based line (or row) in the source; 0 when unknown.</summary>
    public int Line { get; init; }
}
