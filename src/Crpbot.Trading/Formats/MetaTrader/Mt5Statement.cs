using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.MetaTrader;

/// <summary>What was read from the sections of a MetaTrader 5 report, or from a file of deals.</summary>
internal sealed class Mt5Statement
{
    /// <summary>Rows of deals in file order.</summary>
    public List<Mt5Deal> Deals { get; } = [];

    /// <summary>Closed and open positions as the report lists them.</summary>
    public List<Position> Positions { get; } = [];

    /// <summary>What each listed closed position earned, with commission and swap, by its index among the closed ones; for reports without deals.</summary>
    public List<(Position Position, long Amount, long Commission, long Swap)> Closed { get; } = [];

    /// <summary>Orders as the report lists them.</summary>
    public List<Order> Orders { get; } = [];

    /// <summary>Stop loss with which an order was sent, by ticket.</summary>
    public Dictionary<string, decimal> Stops { get; } = new(StringComparer.Ordinal);

    /// <summary>True when the account nets: one position for each symbol.</summary>
    public bool Netting { get; set; }

    /// <summary>True when the file had a list of deals, also an empty one.</summary>
    public bool HasDeals { get; set; }

    /// <summary>Moment of the report; null when it does not say it.</summary>
    public DateTimeOffset? AsOf { get; set; }

    /// <summary>Account, masked.</summary>
    public string? Account { get; set; }

    /// <summary>Currency.</summary>
    public string? Currency { get; set; }
}
