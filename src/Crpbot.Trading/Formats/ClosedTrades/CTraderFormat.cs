using Crpbot.Core;
using Crpbot.Trading.Clocks;
using Crpbot.Trading.Formats.Delimited;
using Crpbot.Trading.Formats.Text;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.ClosedTrades;

/// <summary>
/// History of cTrader as CSV, read by the names of its columns. Its default columns do not say when a position was opened: add Opening time before
/// exporting.
/// </summary>
public sealed class CTraderFormat : IHistoryFormat
{
    /// <inheritdoc />
    public string Name => "ctrader";

    /// <inheritdoc />
    public bool Recognises(ReadOnlySpan<byte> head, string fileName)
    {
        var keys = HeaderLook.Keys(head);
        return keys.Contains("symbol") && keys.Any(k => k.StartsWith("closingtime", StringComparison.Ordinal)) && keys.Any(k => k.StartsWith("net", StringComparison.Ordinal));
    }

    /// <inheritdoc />
    public HistoryPart Read(Stream content, HistoryReading reading)
    {
        var notes = new NoteList(reading.File);
        var table = DelimitedTable.Read(content, reading.File, notes);
        var at = new CTraderColumns(table);
        var clock = at.Zone is { } zone ? TradingZone.Find(zone) ?? throw table.Header.Error(at.Closed, $"'{zone}' is no offset from UTC") : reading.Clock;
        var fields = table.Fields(clock, notes, [at.Net, at.Balance, at.Swap, at.Commission, at.EntryPrice, at.ClosePrice], at.Opened < 0 ? [at.Closed] : [at.Opened, at.Closed]);
        notes.Add(HistoryNoteKind.Remark, "deposits", "the history of cTrader holds no deposits, withdrawals or open positions", 0);
        return TradeList.Build([.. table.Rows.Select(row => Trade(row, at, fields))], notes) with { Currency = at.Currency };
    }

    private static ClosedTrade Trade(DelimitedRow row, CTraderColumns at, FieldReader fields)
    {
        var direction = row[at.Direction].ToLowerInvariant();
        if (direction is not ("buy" or "sell")) throw row.Error(at.Direction, $"direction '{FieldReader.Shown(row[at.Direction])}' is neither buy nor sell");
        var close = fields.Time(row, at.Closed, "closing time");
        var open = at.Opened >= 0 ? fields.Time(row, at.Opened, "opening time") : close;
        if (close < open) throw row.Error(at.Closed, "the position is closed before it is opened");
        var net = fields.InCents(row, at.Net, fields.Number(row, at.Net, "net result"));
        var position = new Position(Id(row, at), open, close, null)
        {
            Symbol = row[at.Symbol],
            Lots = Lots(row, at.Quantity, fields),
            Buys = direction == "buy",
            OpenPrice = fields.Optional(row, at.EntryPrice, "entry price"),
            ClosePrice = fields.Optional(row, at.ClosePrice, "closing price"),
            Line = row.Line,
        };
        return new ClosedTrade(position, net)
        {
            OpeningKnown = at.Opened >= 0,
            CommissionCents = at.Commission >= 0 ? fields.InCents(row, at.Commission, fields.Amount(row, at.Commission, "commission")) : null,
            SwapCents = at.Swap >= 0 ? fields.InCents(row, at.Swap, fields.Amount(row, at.Swap, "swap")) : null,
            BalanceCents = fields.Optional(row, at.Balance, "balance") is { } balance ? fields.InCents(row, at.Balance, balance) : null,
        };
    }

    private static string Id(DelimitedRow row, CTraderColumns at)
    {
        var id = row[at.Position].Length > 0 ? row[at.Position] : row[at.Deal];
        return id.Length is > 0 and <= 64 ? id : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"row-{row.Line}");
    }

    /// <summary><c>0.09 Lots</c>; units of the instrument are no lots and give none.</summary>
    private static decimal? Lots(DelimitedRow row, int index, FieldReader fields)
    {
        var text = row[index];
        var space = text.TrimEnd().LastIndexOf(' ');
        var unit = space > 0 && char.IsLetter(text[space + 1]) ? text[(space + 1)..] : string.Empty;
        var number = unit.Length > 0 ? text[..space] : text;
        if (!NumberText.TryRead(number, fields.Mark, out var value)) throw row.Error(index, $"quantity '{FieldReader.Shown(text)}' is no number");
        return unit.StartsWith("lot", StringComparison.OrdinalIgnoreCase) || unit.Length == 0 ? value : null;
    }
}
