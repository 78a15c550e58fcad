using Crpbot.Trading.Formats.Delimited;

namespace Crpbot.Trading.Formats.ClosedTrades;

/// <summary>Where the columns of MetriX's journal stand. Two are called Price: that of the opening, and behind Close that of the closing.</summary>
internal sealed class MetriXColumns(Columns columns)
{
    /// <summary>Ticket.</summary>
    public int Ticket { get; } = columns.Need("Ticket", "ticket");

    /// <summary>Time of opening.</summary>
    public int Open { get; } = columns.Need("Open", "open", "opentime");

    /// <summary>Buy or sell.</summary>
    public int Type { get; } = columns.Need("Type", "type");

    /// <summary>Lots.</summary>
    public int Volume { get; } = columns.Need("Volume", "volume");

    /// <summary>Instrument.</summary>
    public int Symbol { get; } = columns.Need("Symbol", "symbol");

    /// <summary>Opening price.</summary>
    public int Price { get; } = columns.Find("price", "openprice");

    /// <summary>Stop loss.</summary>
    public int Stop { get; } = columns.Find("sl");

    /// <summary>Time of closing.</summary>
    public int Close { get; } = columns.Need("Close", "close", "closetime");

    /// <summary>Closing price.</summary>
    public int ClosePrice { get; } = columns.Find(Math.Max(0, columns.Find("close", "closetime")), ["price", "closeprice"]);

    /// <summary>Swap.</summary>
    public int Swap { get; } = columns.Need("Swap", "swap");

    /// <summary>Commission.</summary>
    public int Commission { get; } = columns.Need("Commissions", "commissions", "commission");

    /// <summary>Profit without swap and commission.</summary>
    public int Profit { get; } = columns.Need("Profit", "profit");
}
