using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.ClosedTrades;

/// <summary>One row of a file that lists positions and no deals.</summary>
/// <param name="Position">The position; its opening is its closing when the file does not say it.</param>
/// <param name="AmountCents">Profit, commission and swap together.</param>
internal sealed record ClosedTrade(Position Position, long AmountCents)
{
    /// <summary>False when the file does not say when it was opened.</summary>
    public bool OpeningKnown { get; init; } = true;

    /// <summary>Commission in cents; null when unknown.</summary>
    public long? CommissionCents { get; init; }

    /// <summary>Swap in cents; null when unknown.</summary>
    public long? SwapCents { get; init; }

    /// <summary>Running balance after it, in cents; null when the file has none.</summary>
    public long? BalanceCents { get; init; }
}
