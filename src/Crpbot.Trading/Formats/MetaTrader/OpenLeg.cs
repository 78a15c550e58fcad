using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.MetaTrader;

/// <summary>A position while the deals are walked through.</summary>
/// <param name="id">Its id.</param>
/// <param name="symbol">Instrument.</param>
/// <param name="isLong">True for a purchase.</param>
/// <param name="open">Instant of opening.</param>
internal sealed class OpenLeg(string id, string symbol, bool isLong, DateTimeOffset open)
{
    /// <summary>Its id.</summary>
    public string Id => id;

    /// <summary>Instrument.</summary>
    public string Symbol => symbol;

    /// <summary>True for a purchase.</summary>
    public bool IsLong => isLong;

    /// <summary>Lots still open.</summary>
    public decimal Remaining { get; set; }

    /// <summary>Lots opened in all.</summary>
    public decimal Lots { get; set; }

    /// <summary>Price of the first deal; null when unknown.</summary>
    public decimal? Price { get; init; }

    /// <summary>Price of the last closing deal; null when unknown.</summary>
    public decimal? ClosePrice { get; set; }

    /// <summary>Instant of closing; null while it is open.</summary>
    public DateTimeOffset? Close { get; set; }

    /// <summary>Its place among the open positions of its symbol and side; null before it has one.</summary>
    public LinkedListNode<OpenLeg>? Node { get; set; }

    /// <summary>1-based line of the first deal.</summary>
    public int Line { get; init; }

    /// <summary>The position as history.</summary>
    public Position AsPosition() => new(id, open, Close, null) { Symbol = symbol, Lots = Lots, Buys = isLong, OpenPrice = Price, ClosePrice = ClosePrice, Line = Line };
}
