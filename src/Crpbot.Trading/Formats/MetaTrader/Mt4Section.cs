namespace Crpbot.Trading.Formats.MetaTrader;

/// <summary>Sections of a MetaTrader 4 statement.</summary>
internal enum Mt4Section
{
    /// <summary>Before the first section.</summary>
    Head,

    /// <summary>Closed trades, balance operations and cancelled orders.</summary>
    Closed,

    /// <summary>Open trades.</summary>
    Open,

    /// <summary>Waiting orders.</summary>
    Working,

    /// <summary>Sums.</summary>
    Summary,
}
