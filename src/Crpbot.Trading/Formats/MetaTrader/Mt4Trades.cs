using Crpbot.Core;
using Crpbot.Trading.Formats.Html;
using Crpbot.Trading.Formats.Text;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.MetaTrader;

/// <summary>Collects the rows of a MetaTrader 4 statement.</summary>
internal sealed class Mt4Trades(FieldReader fields)
{
    private readonly List<Deal> _deals = [];
    private readonly List<Position> _positions = [];
    private readonly List<Order> _orders = [];

    /// <summary>Account, masked.</summary>
    public string? Account { get; set; }

    /// <summary>Currency.</summary>
    public string? Currency { get; set; }

    /// <summary>Moment of the statement.</summary>
    public DateTimeOffset? AsOf { get; set; }

    /// <summary>Balance that the statement sums up to, in cents; null when it has no summary.</summary>
    public long? Balance { get; set; }

    /// <summary>Line of that balance.</summary>
    public int BalanceLine { get; set; }

    /// <summary>Reads a row of closed trades.</summary>
    /// <param name="row">The row.</param>
    /// <param name="at">Its columns.</param>
    public void Closed(HtmlRow row, Mt4Columns at)
    {
        switch (row[at.Type])
        {
            case "buy" or "sell":
                ClosedTrade(row, at);
                break;
            case "balance" or "credit":
                var amount = fields.InCents(row, row.Count - 1, fields.Number(row, row.Count - 1, "amount"));
                var entry = row[at.Type] == "credit" ? DealEntry.Credit : DealEntry.BalanceOperation;
                _deals.Add(new Deal(fields.Time(row, at.Open, "time"), string.Empty, entry, amount) { Line = row.Line });
                break;
            default:
                Waiting(row, at);
                break;
        }
    }

    /// <summary>Reads a row of open trades.</summary>
    /// <param name="row">The row.</param>
    /// <param name="at">Its columns.</param>
    public void Open(HtmlRow row, Mt4Columns at)
    {
        if (row[at.Type] is not ("buy" or "sell")) throw Unknown(row, at);
        Add(Trade(row, at));
    }

    /// <summary>Reads an order that waits or was cancelled.</summary>
    /// <param name="row">The row.</param>
    /// <param name="at">Its columns.</param>
    public void Waiting(HtmlRow row, Mt4Columns at)
    {
        if (row[at.Type] is not ("buy limit" or "sell limit" or "buy stop" or "sell stop")) throw Unknown(row, at);
        _orders.Add(new Order(fields.Time(row, at.Open, "open time"), Ticket(row, at)) { Symbol = row[at.Item], Line = row.Line });
    }

    /// <summary>Makes the history.</summary>
    public HistoryPart Build()
    {
        var deals = _deals.Select((deal, index) => (deal, index)).OrderBy(d => d.deal.Time).ThenBy(d => d.index).Select(d => d.deal).ToList();
        var (initial, start) = ((long?)null, deals.Count > 0 ? deals[0].Time : (DateTimeOffset?)null);
        if (deals is [{ Entry: DealEntry.BalanceOperation, AmountCents: > 0 } first, ..])
        {
            initial = first.AmountCents;
            deals.RemoveAt(0);
        }

        var sum = deals.Where(d => d.Entry != DealEntry.Credit).Sum(d => d.AmountCents);
        if (initial is null && Balance is { } end)
        {
            initial = end - sum;
            fields.Notes.Add(HistoryNoteKind.Remark, "opening", "the statement does not start with a deposit: its balance less its trades is read as the initial capital", BalanceLine);
        }
        else if (Balance is { } balance && balance != initial + sum)
        {
            fields.Notes.Add(HistoryNoteKind.Mismatch, "balance", $"the statement's balance differs from its rows by {balance - initial - sum} cents", BalanceLine);
        }

        var last = deals.Count > 0 ? deals[^1].Time : start;
        return new HistoryPart { InitialCents = initial, Start = start, AsOf = AsOf >= last ? AsOf : last, Deals = deals, Positions = [.. _positions.OrderBy(p => p.Open)], Orders = _orders, Account = Account, Currency = Currency };
    }

    private void ClosedTrade(HtmlRow row, Mt4Columns at)
    {
        if (row.Count <= at.Profit) throw row.Error(row.Count - 1, $"the trade has {row.Count} fields instead of {at.Profit + 1}", "the file may have been cut; export it again");
        var (profit, swap) = (fields.Number(row, at.Profit, "profit"), fields.Amount(row, at.Swap, "swap"));
        var commission = fields.Amount(row, at.Commission, "commission") + fields.Amount(row, at.Taxes, "taxes");
        var trade = Trade(row, at) with { Close = fields.Time(row, at.Close, "close time"), ClosePrice = fields.Optional(row, at.ClosePrice, "price"), ProfitCents = fields.InCents(row, at.Profit, profit) };
        if (trade.Close < trade.Open) throw row.Error(at.Close, "the trade is closed before it is opened");
        Add(trade);
        _deals.Add(new Deal(trade.Close.Value, trade.Id, DealEntry.Out, fields.InCents(row, at.Profit, profit + swap + commission))
        {
            Symbol = trade.Symbol,
            Lots = trade.Lots,
            Price = trade.ClosePrice,
            CommissionCents = fields.InCents(row, at.Commission, commission),
            SwapCents = fields.InCents(row, at.Swap, swap),
            Line = row.Line,
        });
    }

    private void Add(Position trade)
    {
        _positions.Add(trade);
        _deals.Add(new Deal(trade.Open, trade.Id, DealEntry.In, 0) { Symbol = trade.Symbol, Lots = trade.Lots, Price = trade.OpenPrice, Line = trade.Line });
    }

    private Position Trade(HtmlRow row, Mt4Columns at)
    {
        var lots = fields.Number(row, at.Size, "size");
        if (lots <= 0) throw row.Error(at.Size, "the size is not above zero");
        return new Position(Ticket(row, at), fields.Time(row, at.Open, "open time"), null, null)
        {
            Symbol = row[at.Item],
            Lots = lots,
            Buys = row[at.Type] == "buy",
            OpenPrice = fields.Optional(row, at.Price, "price"),
            StopLoss = fields.Optional(row, at.Stop, "stop loss") is > 0 and var stop ? stop : null,
            Line = row.Line,
        };
    }

    private static UserError Unknown(HtmlRow row, Mt4Columns at) =>
        row.Error(at.Type, $"unknown type '{FieldReader.Shown(row[at.Type])}'", "tell us what it books; nothing is guessed about money");

    private static string Ticket(HtmlRow row, Mt4Columns at) =>
        row[at.Ticket].Length is > 0 and <= 32 && row[at.Ticket].All(char.IsAsciiDigit) ? row[at.Ticket] : throw row.Error(at.Ticket, $"'{FieldReader.Shown(row[at.Ticket])}' is no ticket number");
}
