using Crpbot.Trading.Formats.Html;
using Crpbot.Trading.Formats.Text;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.MetaTrader;

/// <summary>
/// Reads the lists of positions and orders of a MetaTrader 5 report. Their columns have stood in the same places in every build: time, ticket, symbol,
/// type, volume, price, stop loss, take profit, then for closed positions time, price, commission, swap, profit.
/// </summary>
internal sealed class Mt5PositionReader(FieldReader fields, Mt5Statement statement)
{
    private const int ClosedFields = 13;
    private const int OpenFields = 9;

    /// <summary>Reads a closed position.</summary>
    /// <param name="row">Its row.</param>
    public void Closed(HtmlRow row)
    {
        if (row.Count < ClosedFields) throw row.Error(row.Count - 1, $"the position has {row.Count} fields instead of {ClosedFields}", "the file may have been cut; export it again");
        var (commission, swap, profit) = (fields.Amount(row, 10, "commission"), fields.Amount(row, 11, "swap"), fields.Number(row, 12, "profit"));
        var close = fields.Time(row, 8, "closing time");
        var position = Common(row) with { Close = close, ClosePrice = fields.Optional(row, 9, "closing price"), ProfitCents = fields.InCents(row, 12, profit) };
        if (close < position.Open) throw row.Error(8, "the position is closed before it is opened");
        statement.Positions.Add(position);
        statement.Closed.Add((position, fields.InCents(row, 12, commission + swap + profit), fields.InCents(row, 10, commission), fields.InCents(row, 11, swap)));
    }

    /// <summary>Reads an open position.</summary>
    /// <param name="row">Its row.</param>
    public void Open(HtmlRow row)
    {
        if (row.Count < OpenFields) throw row.Error(row.Count - 1, $"the open position has {row.Count} fields instead of at least {OpenFields}", "the file may have been cut; export it again");
        statement.Positions.Add(Common(row));
    }

    /// <summary>Reads an order.</summary>
    /// <param name="row">Its row.</param>
    public void Order(HtmlRow row)
    {
        if (row.Count < OpenFields) throw row.Error(row.Count - 1, $"the order has {row.Count} fields instead of at least {OpenFields}", "the file may have been cut; export it again");
        var id = Ticket(row);
        statement.Orders.Add(new Order(fields.Time(row, 0, "time"), id) { Symbol = row[2].Length > 0 ? row[2] : null, Line = row.Line });
        if (fields.Optional(row, 6, "stop loss") is > 0 and var stop) statement.Stops[id] = stop;
    }

    private Position Common(HtmlRow row)
    {
        if (row[3] is not ("buy" or "sell")) throw row.Error(3, $"type '{FieldReader.Shown(row[3])}' is neither buy nor sell");
        var lots = fields.Number(row, 4, "volume");
        if (lots <= 0) throw row.Error(4, "the volume is not above zero");
        return new Position(Ticket(row), fields.Time(row, 0, "opening time"), null, null)
        {
            Symbol = row[2],
            Lots = lots,
            Buys = row[3] == "buy",
            OpenPrice = fields.Optional(row, 5, "price"),
            StopLoss = fields.Optional(row, 6, "stop loss") is > 0 and var stop ? stop : null,
            Line = row.Line,
        };
    }

    private static string Ticket(HtmlRow row) =>
        row[1].Length is > 0 and <= 32 && row[1].All(char.IsAsciiDigit) ? row[1] : throw row.Error(1, $"'{FieldReader.Shown(row[1])}' is no ticket number");
}
