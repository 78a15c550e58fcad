using Crpbot.Core;
using Crpbot.Trading.Formats.Delimited;

namespace Crpbot.Trading.Formats.MetaTrader;

/// <summary>Where the columns of a MetaTrader 4 statement stand; statements are always English.</summary>
internal sealed record Mt4Columns
{
    private Mt4Columns(Columns columns)
    {
        Ticket = columns.Need("Ticket", "ticket");
        Open = columns.Need("Open Time", "opentime");
        Type = columns.Need("Type", "type");
        Size = columns.Need("Size", "size", "lots", "volume");
        Item = columns.Need("Item", "item", "symbol");
        Price = columns.Need("Price", "price");
        Stop = columns.Find("sl", "stoploss");
        Close = columns.Find("closetime");
        ClosePrice = Close >= 0 ? columns.Find(Close, ["price", "closeprice"]) : -1;
        Commission = columns.Find("commission", "commis");
        Taxes = columns.Find("taxes");
        Swap = columns.Find("swap");
        Profit = columns.Find("profit", "tradepl");
    }

    /// <summary>Ticket.</summary>
    public int Ticket { get; }

    /// <summary>Time of opening; of a balance row, its time.</summary>
    public int Open { get; }

    /// <summary>Type.</summary>
    public int Type { get; }

    /// <summary>Lots.</summary>
    public int Size { get; }

    /// <summary>Instrument.</summary>
    public int Item { get; }

    /// <summary>Opening price.</summary>
    public int Price { get; }

    /// <summary>Stop loss.</summary>
    public int Stop { get; }

    /// <summary>Time of closing; -1 in lists of open trades.</summary>
    public int Close { get; }

    /// <summary>Closing price.</summary>
    public int ClosePrice { get; }

    /// <summary>Commission.</summary>
    public int Commission { get; }

    /// <summary>Taxes.</summary>
    public int Taxes { get; }

    /// <summary>Swap.</summary>
    public int Swap { get; }

    /// <summary>Profit.</summary>
    public int Profit { get; }

    /// <summary>Columns of open or closed trades by their header.</summary>
    /// <param name="names">Names from left to right.</param>
    /// <param name="closed">True for the list of closed trades.</param>
    /// <param name="at">Where the header stands.</param>
    /// <exception cref="UserError">A column that must be there is missing.</exception>
    public static Mt4Columns Named(IEnumerable<string> names, bool closed, UserError at)
    {
        var columns = new Columns(names, at);
        if (closed)
        {
            columns.Need("Close Time", "closetime");
            columns.Need("Commission", "commission", "commis");
            columns.Need("Swap", "swap");
            columns.Need("Profit", "profit", "tradepl");
        }

        return new Mt4Columns(columns);
    }
}
