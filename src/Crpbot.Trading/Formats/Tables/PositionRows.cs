using Crpbot.Trading.Formats.Text;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.Tables;

/// <summary>Rows of a table of positions; with an amount each closed one is a deal too, for databases that hold no deals.</summary>
internal sealed class PositionRows(MappedTable table, FieldReader fields)
{
    private readonly int _id = table.Need("id");
    private readonly int _open = table.Need("open");
    private readonly int _close = table.Find("close");
    private readonly int _side = table.Find("side");
    private readonly Money _mae = Money.Of(table, "mae");
    private readonly Money _amount = Money.Of(table, "amount");
    private readonly Money _commission = Money.Of(table, "commission");
    private readonly Money _fee = Money.Of(table, "fee");
    private readonly Money _swap = Money.Of(table, "swap");

    /// <summary>Reads rows.</summary>
    /// <param name="rows">The rows.</param>
    public IEnumerable<(Position Position, Deal? Deal)> Read(IEnumerable<ITableRow> rows)
    {
        foreach (var row in rows)
        {
            if (row[_id].Length == 0) throw row.Error(_id, "the position has no id");
            var open = fields.Time(row, _open, "opening time");
            var close = row[_close].Length > 0 ? fields.Time(row, _close, "closing time") : (DateTimeOffset?)null;
            if (close < open) throw row.Error(_close, "the position is closed before it is opened");
            yield return (Position(row, open, close), close is { } time && _amount.Index >= 0 ? Deal(row, time) : null);
        }
    }

    private Position Position(ITableRow row, DateTimeOffset open, DateTimeOffset? close) =>
        new(row[_id], open, close, _mae.Value(fields, row, "excursion") is { } mae ? -Math.Abs(fields.InCents(row, _mae.Index, mae)) : null)
        {
            Symbol = Text(row, "symbol"),
            Lots = fields.Optional(row, table.Find("lots"), "lots"),
            Buys = row[_side].ToLowerInvariant() switch { "buy" or "long" or "0" => true, "sell" or "short" or "1" => false, "" => null, _ => throw row.Error(_side, $"side '{FieldReader.Shown(row[_side])}' is neither buy nor sell") },
            OpenPrice = fields.Optional(row, table.Find("price"), "price"),
            ClosePrice = fields.Optional(row, table.Find("close_price"), "closing price"),
            StopLoss = fields.Optional(row, table.Find("stop"), "stop loss") is > 0 and var stop ? stop : null,
            Line = row.Line,
        };

    private Deal Deal(ITableRow row, DateTimeOffset time)
    {
        var costs = (_commission.Value(fields, row, "commission") ?? 0) + (_fee.Value(fields, row, "fee") ?? 0);
        var swap = _swap.Value(fields, row, "swap") ?? 0;
        var amount = _amount.Value(fields, row, "amount") ?? throw row.Error(_amount.Index, "the position is closed and has no amount");
        return new Deal(time, row[_id], DealEntry.Out, fields.InCents(row, _amount.Index, amount + costs + swap))
        {
            Symbol = Text(row, "symbol"),
            Lots = fields.Optional(row, table.Find("lots"), "lots"),
            CommissionCents = fields.InCents(row, _amount.Index, costs),
            SwapCents = fields.InCents(row, _amount.Index, swap),
            Line = row.Line,
        };
    }

    private string? Text(ITableRow row, string name) => row[table.Find(name)] is { Length: > 0 } text ? text : null;
}
