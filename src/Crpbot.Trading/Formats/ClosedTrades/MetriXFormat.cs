using Crpbot.Core;
using Crpbot.Trading.Formats.Delimited;
using Crpbot.Trading.Formats.Text;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.ClosedTrades;

/// <summary>
/// Trading journal of FTMO's MetriX as CSV with semicolons: Ticket, Open, Type, Volume, Symbol, Price, SL, TP, Close, Price, Swap, Commissions,
/// Profit, Pips, Trade duration in seconds. Deposits and withdrawals are not in it.
/// </summary>
public sealed class MetriXFormat : IHistoryFormat
{
    private static readonly string[] Marks = ["ticket", "open", "close", "commissions", "profit"];

    /// <inheritdoc />
    public string Name => "ftmo-metrix";

    /// <inheritdoc />
    public bool Recognises(ReadOnlySpan<byte> head, string fileName)
    {
        var keys = HeaderLook.Keys(head);
        return Marks.All(keys.Contains) && keys.Any(k => k.StartsWith("tradeduration", StringComparison.Ordinal));
    }

    /// <inheritdoc />
    public HistoryPart Read(Stream content, HistoryReading reading)
    {
        var notes = new NoteList(reading.File);
        var table = DelimitedTable.Read(content, reading.File, notes);
        var at = new MetriXColumns(table.Columns);
        var fields = table.Fields(reading.Clock, notes, [at.Volume, at.Price, at.Stop, at.ClosePrice, at.Swap, at.Commission, at.Profit], [at.Open, at.Close]);
        notes.Add(HistoryNoteKind.Remark, "deposits", "the journal of MetriX holds no deposits, withdrawals or fees", 0);
        return TradeList.Build([.. table.Rows.Select(row => Trade(row, at, fields))], notes);
    }

    private static ClosedTrade Trade(DelimitedRow row, MetriXColumns at, FieldReader fields)
    {
        var type = row[at.Type].ToLowerInvariant();
        if (type is not ("buy" or "sell")) throw row.Error(at.Type, $"type '{FieldReader.Shown(row[at.Type])}' is neither buy nor sell");
        if (row[at.Ticket].Length == 0) throw row.Error(at.Ticket, "the row has no ticket");
        var (swap, commission, profit) = (fields.Amount(row, at.Swap, "swap"), fields.Amount(row, at.Commission, "commissions"), fields.Number(row, at.Profit, "profit"));
        var open = fields.Time(row, at.Open, "open time");
        var isOpen = row[at.Close] is "" or "-" || row[at.Close].StartsWith("0000", StringComparison.Ordinal);
        var close = isOpen ? (DateTimeOffset?)null : fields.Time(row, at.Close, "close time");
        if (close < open) throw row.Error(at.Close, "the position is closed before it is opened");
        var position = new Position(row[at.Ticket], open, close, null)
        {
            Symbol = row[at.Symbol],
            Lots = fields.Number(row, at.Volume, "volume"),
            Buys = type == "buy",
            OpenPrice = fields.Optional(row, at.Price, "price"),
            StopLoss = fields.Optional(row, at.Stop, "stop loss") is > 0 and var stop ? stop : null,
            ClosePrice = fields.Optional(row, at.ClosePrice, "close price"),
            ProfitCents = fields.InCents(row, at.Profit, profit),
            Line = row.Line,
        };
        return new ClosedTrade(position, fields.InCents(row, at.Profit, profit + swap + commission))
        {
            CommissionCents = fields.InCents(row, at.Commission, commission),
            SwapCents = fields.InCents(row, at.Swap, swap),
        };
    }
}
