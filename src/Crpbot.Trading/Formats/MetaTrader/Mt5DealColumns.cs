using Crpbot.Core;
using Crpbot.Trading.Formats.Delimited;

namespace Crpbot.Trading.Formats.MetaTrader;

/// <summary>Where the columns of deals stand; -1 for one that a file does not have. As it is made: a report with 13 columns.</summary>
internal sealed record Mt5DealColumns
{
    /// <summary>Time.</summary>
    public int Time { get; init; }

    /// <summary>Ticket.</summary>
    public int Deal { get; init; } = 1;

    /// <summary>Instrument.</summary>
    public int Symbol { get; init; } = 2;

    /// <summary>Type.</summary>
    public int Type { get; init; } = 3;

    /// <summary>Direction.</summary>
    public int Direction { get; init; } = 4;

    /// <summary>Lots.</summary>
    public int Volume { get; init; } = 5;

    /// <summary>Price.</summary>
    public int Price { get; init; } = 6;

    /// <summary>Ticket of the order.</summary>
    public int Order { get; init; } = 7;

    /// <summary>Position.</summary>
    public int Position { get; init; } = -1;

    /// <summary>Commission.</summary>
    public int Commission { get; init; } = 8;

    /// <summary>Fee.</summary>
    public int Fee { get; init; } = -1;

    /// <summary>Swap.</summary>
    public int Swap { get; init; } = 9;

    /// <summary>Profit.</summary>
    public int Profit { get; init; } = 10;

    /// <summary>Running balance.</summary>
    public int Balance { get; init; } = 11;

    /// <summary>How many fields a row must have.</summary>
    public int Fewest { get; init; } = 12;

    /// <summary>Columns by an English header.</summary>
    /// <param name="names">The header's names.</param>
    /// <param name="at">Where it stands.</param>
    /// <exception cref="UserError">A column that must be there is missing.</exception>
    public static Mt5DealColumns Named(IEnumerable<string> names, UserError at)
    {
        var columns = new Columns(names, at);
        var found = new Mt5DealColumns
        {
            Time = columns.Find("timemsc") is var exact and >= 0 ? exact : columns.Need("Time", "time", "timeutc", "date"),
            Deal = columns.Need("Deal", "deal", "ticket", "dealid", "dealticket"),
            Symbol = columns.Need("Symbol", "symbol"),
            Type = columns.Need("Type", "type", "dealtype"),
            Direction = columns.Need("Direction", "direction", "entry"),
            Volume = columns.Need("Volume", "volume", "lots"),
            Price = columns.Find("price"),
            Order = columns.Find("order", "orderid", "orderticket"),
            Position = columns.Find("positionid", "position"),
            Commission = columns.Need("Commission", "commission"),
            Fee = columns.Find("fee"),
            Swap = columns.Need("Swap", "swap"),
            Profit = columns.Need("Profit", "profit"),
            Balance = columns.Find("balance"),
        };
        return found with { Fewest = Math.Max(Math.Max(found.Time, found.Type), Math.Max(Math.Max(found.Commission, found.Swap), Math.Max(found.Profit, found.Balance))) + 1 };
    }

    /// <summary>Columns of a report whose header is in another language, by their number.</summary>
    /// <param name="count">How many columns the header has.</param>
    /// <param name="at">Where it stands.</param>
    /// <exception cref="UserError">Neither 13 nor 14.</exception>
    public static Mt5DealColumns Counted(int count, UserError at) => count switch
    {
        13 => new Mt5DealColumns(),
        14 => new Mt5DealColumns { Fee = 9, Swap = 10, Profit = 11, Balance = 12, Fewest = 13 },
        _ => throw new UserError($"a table of deals with {count} columns whose names are not English", "set the terminal to English (View > Languages) and export again", at.File, at.Line, at.Column),
    };
}
