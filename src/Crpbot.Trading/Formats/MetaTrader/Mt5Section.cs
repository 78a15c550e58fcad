namespace Crpbot.Trading.Formats.MetaTrader;

/// <summary>Sections of a MetaTrader 5 report.</summary>
internal enum Mt5Section
{
    /// <summary>Before the first section: name, account, date.</summary>
    Head,

    /// <summary>A section whose title is not English: its first row says what it is.</summary>
    Unknown,

    /// <summary>Closed positions.</summary>
    Positions,

    /// <summary>Orders that were filled, cancelled or expired.</summary>
    Orders,

    /// <summary>Deals.</summary>
    Deals,

    /// <summary>Positions that are open.</summary>
    OpenPositions,

    /// <summary>Orders that wait.</summary>
    WorkingOrders,

    /// <summary>Sums and statistics.</summary>
    Results,
}
