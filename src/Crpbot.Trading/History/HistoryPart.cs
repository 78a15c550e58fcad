namespace Crpbot.Trading.History;

/// <summary>What one file says about an account: a statement, an equity series, a list of minima. Several make a history.</summary>
public sealed record HistoryPart
{
    /// <summary>Initial capital in cents; null when the file does not say it. A statement's first deposit is no deal but this.</summary>
    public long? InitialCents { get; init; }

    /// <summary>First moment that the file speaks of; null when it does not say it.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>Last moment that the file speaks of; null when it does not say it.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Bookings.</summary>
    public IReadOnlyList<Deal> Deals { get; init; } = [];

    /// <summary>Positions.</summary>
    public IReadOnlyList<Position> Positions { get; init; } = [];

    /// <summary>Orders that were sent.</summary>
    public IReadOnlyList<Order> Orders { get; init; } = [];

    /// <summary>Equity samples in time order.</summary>
    public IReadOnlyList<EquityPoint> Equity { get; init; } = [];

    /// <summary>What the samples say about the time between them.</summary>
    public EquityCoverage Coverage { get; init; }

    /// <summary>Maximum adverse excursion in cents by position id, for files that hold nothing else of a position.</summary>
    public IReadOnlyDictionary<string, long> MaeCents { get; init; } = new Dictionary<string, long>(StringComparer.Ordinal);

    /// <summary>Account number or name, masked by the reader; null when the file does not say it.</summary>
    public string? Account { get; init; }

    /// <summary>Currency, for example <c>USD</c>; null when the file does not say it.</summary>
    public string? Currency { get; init; }

    /// <summary>What the reader has to say.</summary>
    public IReadOnlyList<HistoryNote> Notes { get; init; } = [];
}
