using Crpbot.Core;
using Crpbot.Trading.Formats.Delimited;

namespace Crpbot.Trading.Formats.ClosedTrades;

/// <summary>
/// Where the columns of cTrader's history stand. Users choose the columns; a time names its zone (<c>Closing time (UTC+2)</c>), an amount its
/// currency (<c>Net USD</c>, <c>Balance €</c>).
/// </summary>
internal sealed class CTraderColumns
{
    /// <summary>Takes a header.</summary>
    /// <param name="table">The file.</param>
    /// <exception cref="UserError">A column that must be there is missing.</exception>
    public CTraderColumns(DelimitedTable table)
    {
        var columns = table.Columns;
        var names = table.Header.Fields.Select(f => f.Text).ToList();
        Symbol = columns.Need("Symbol", "symbol");
        Direction = columns.Need("Opening direction", "openingdirection", "direction", "side");
        Quantity = columns.Need("Closing quantity", "closingquantity", "closingvolume", "closevolume", "quantity", "volume");
        Opened = Starting(names, "openingtime", "opentime", "entrytime");
        Closed = Starting(names, "closingtime", "closetime");
        Net = Starting(names, "net");
        Balance = Starting(names, "balance");
        Swap = Starting(names, "swap");
        Commission = Starting(names, "commission");
        EntryPrice = columns.Find("entryprice", "openingprice");
        ClosePrice = columns.Find("closingprice", "closeprice");
        Position = columns.Find("positionid", "position", "pid");
        Deal = columns.Find("dealid", "closingdealid", "id", "orderid");
        if (Closed < 0) throw table.Header.Error(0, "column 'Closing time' is missing", "export the history with its closing time");
        if (Net < 0) throw table.Header.Error(0, "column 'Net' is missing", "export the history with its net result");
        Zone = ZoneOf(names[Closed]) ?? (Opened >= 0 ? ZoneOf(names[Opened]) : null);
        var currency = names[Net].Split(' ', 2, StringSplitOptions.TrimEntries);
        Currency = currency.Length == 2 && currency[1].Length > 0 ? currency[1] : null;
    }

    /// <summary>Instrument.</summary>
    public int Symbol { get; }

    /// <summary>Buy or sell.</summary>
    public int Direction { get; }

    /// <summary>Lots closed.</summary>
    public int Quantity { get; }

    /// <summary>Time of opening; -1 in the default export.</summary>
    public int Opened { get; }

    /// <summary>Time of closing.</summary>
    public int Closed { get; }

    /// <summary>Result with commission and swap.</summary>
    public int Net { get; }

    /// <summary>Running balance.</summary>
    public int Balance { get; }

    /// <summary>Swap, part of the net result.</summary>
    public int Swap { get; }

    /// <summary>Commission, part of the net result.</summary>
    public int Commission { get; }

    /// <summary>Opening price.</summary>
    public int EntryPrice { get; }

    /// <summary>Closing price.</summary>
    public int ClosePrice { get; }

    /// <summary>Position.</summary>
    public int Position { get; }

    /// <summary>Deal or order, when the position is not named.</summary>
    public int Deal { get; }

    /// <summary>Offset that the header names, as a clock (<c>+02:00</c>); null when it names none.</summary>
    public string? Zone { get; }

    /// <summary>Currency that the header names; null when it names none.</summary>
    public string? Currency { get; }

    private static int Starting(List<string> names, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            var index = names.FindIndex(n => Columns.Key(n).StartsWith(key, StringComparison.Ordinal));
            if (index >= 0) return index;
        }

        return -1;
    }

    /// <summary><c>(UTC+2)</c>, <c>(UTC-3:30)</c>, <c>(UTC)</c>.</summary>
    private static string? ZoneOf(string name)
    {
        var start = name.IndexOf("UTC", StringComparison.OrdinalIgnoreCase);
        if (start < 0) return null;
        var rest = name[(start + 3)..].TrimEnd(')', ' ');
        if (rest.Length == 0) return "UTC";
        if (rest[0] is not ('+' or '-')) return null;
        var parts = rest[1..].Split(':', 2);
        return string.Concat(rest[..1], parts[0].PadLeft(2, '0'), ":", parts.Length == 2 ? parts[1] : "00");
    }
}
