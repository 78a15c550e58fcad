using Crpbot.Core;
using Crpbot.Trading.Formats.Delimited;
using Crpbot.Trading.Formats.Html;
using Crpbot.Trading.Formats.Text;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.MetaTrader;

/// <summary>Walks through the sections of a MetaTrader 4 statement.</summary>
internal sealed class Mt4Report(HtmlRowReader rows, FieldReader fields)
{
    private readonly Mt4Trades _trades = new(fields);
    private Mt4Section _section;
    private Mt4Columns? _columns;
    private bool _closed;

    /// <summary>Reads the statement.</summary>
    /// <exception cref="UserError">It is cut, has no list of trades, or a row is broken.</exception>
    public HistoryPart Read()
    {
        while (rows.Next() is { } row) Take(row);
        if (!rows.Complete) throw rows.Text.Error("the statement ends before </html>: it was cut", "export it again");
        if (!_closed) throw rows.Text.Error("the statement has no list of closed transactions", "export it with Account History > Save as Report");
        return _trades.Build();
    }

    private void Take(HtmlRow row)
    {
        if (row.Count == 1)
        {
            Banner(row);
            return;
        }

        if (_section == Mt4Section.Head) Head(row);
        else if (_section == Mt4Section.Summary) Sums(row);
        else if (row[0].Length == 0 || row[0].EndsWith(':')) NoTrade(row);
        else if (_columns is null) Header(row);
        else if (_section == Mt4Section.Working) _trades.Waiting(row, _columns);
        else if (_section == Mt4Section.Open) _trades.Open(row, _columns);
        else _trades.Closed(row, _columns);
    }

    private void Banner(HtmlRow row)
    {
        var section = Columns.Key(row[0]) switch
        {
            "closedtransactions" => Mt4Section.Closed,
            "opentrades" => Mt4Section.Open,
            "workingorders" => Mt4Section.Working,
            "summary" or "details" => Mt4Section.Summary,
            _ => (Mt4Section?)null,
        };
        if (section is null) return;
        (_section, _columns) = (section.Value, null);
        _closed |= section == Mt4Section.Closed;
    }

    private void Header(HtmlRow row)
    {
        var names = row.Cells.SelectMany(c => Enumerable.Repeat(c.Text, c.Span));
        _columns = Mt4Columns.Named(names, _section == Mt4Section.Closed, row.Error(0, string.Empty, "the statement may come from another program; export it with Account History > Save as Report"));
    }

    /// <summary>Sums below a list; a trade whose ticket is missing is none of them.</summary>
    private void NoTrade(HtmlRow row)
    {
        if (_columns is { } columns && row[columns.Type] is "buy" or "sell" or "balance" or "credit") throw row.Error(columns.Ticket, "the row has no ticket number");
    }

    private void Head(HtmlRow row)
    {
        foreach (var cell in row.Cells.Select(c => c.Text))
        {
            if (cell.StartsWith("Account:", StringComparison.OrdinalIgnoreCase)) _trades.Account = "…" + cell.Trim()[Math.Max("Account:".Length, cell.Length - 3)..].Trim();
            else if (cell.StartsWith("Currency:", StringComparison.OrdinalIgnoreCase)) _trades.Currency = cell["Currency:".Length..].Trim();
            else if (Moment(cell) is { } stamp) _trades.AsOf = fields.Utc(stamp, row.Line);
        }
    }

    /// <summary><c>2026 March 12, 18:00</c>.</summary>
    private static TimeStamp? Moment(string text)
    {
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 4 && StampText.TryRead($"{words[2]} {words[1]} {words[0]} {words[3]}", DayOrder.DayFirst, out var stamp) ? stamp : null;
    }

    private void Sums(HtmlRow row)
    {
        for (var i = 0; i + 1 < row.Count; i++)
        {
            if (row[i] == "Balance:") _trades.Balance = fields.InCents(row, i + 1, fields.Number(row, i + 1, "balance"));
            if (row[i] == "Balance:") _trades.BalanceLine = row.Line;
        }
    }
}
