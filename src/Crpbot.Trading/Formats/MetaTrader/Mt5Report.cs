using Crpbot.Core;
using Crpbot.Trading.Formats.Html;
using Crpbot.Trading.Formats.Text;

namespace Crpbot.Trading.Formats.MetaTrader;

/// <summary>Walks through the sections of a MetaTrader 5 report.</summary>
internal sealed class Mt5Report(HtmlRowReader rows, FieldReader fields)
{
    private readonly Mt5Statement _statement = new();
    private Mt5Section _section;
    private HtmlRow? _header;
    private Mt5DealReader? _deals;
    private bool _sections;

    /// <summary>Reads the report.</summary>
    /// <exception cref="UserError">It is cut, has no section, or a row is broken.</exception>
    public Mt5Statement Read()
    {
        while (rows.Next() is { } row) Take(row);
        if (!rows.Complete) throw rows.Text.Error("the report ends before </html>: it was cut", "export it again");
        if (!_sections) throw rows.Text.Error("the report has no list of positions, orders or deals", "export it with History > Report > HTML");
        return _statement;
    }

    private void Take(HtmlRow row)
    {
        if (row.Cells.All(c => c.Text.Length == 0)) return;
        if (row.IsBanner && !NumberText.TryRead(Only(row), DecimalMark.Point, out _) && !Mt5Shape.IsTime(Only(row)))
        {
            (_section, _header) = (Mt5Shape.Titled(Only(row)), null);
            _sections |= _section is Mt5Section.Deals or Mt5Section.Positions;
            _statement.HasDeals |= _section == Mt5Section.Deals;
        }
        else if (row.Count <= 2 && row[0].EndsWith(':'))
        {
            Head(row);
        }
        else if (_section is Mt5Section.Results or Mt5Section.Head || row[0].Length == 0 || row[0].EndsWith(':'))
        {
            // Sums below a list start with an empty cell, labels of results end with a colon.
            if (_section is not (Mt5Section.Results or Mt5Section.Head) && Mt5Words.Kind(row[3]) is not null && row.Count > 8) throw row.Error(0, "the row has no time");
        }
        else if (_header is null)
        {
            _header = row;
            if (_section == Mt5Section.Deals) _deals = new Mt5DealReader(fields, DealColumns(row));
        }
        else
        {
            Row(row);
        }
    }

    private void Row(HtmlRow row)
    {
        if (_section == Mt5Section.Unknown) Decide(row);
        switch (_section)
        {
            case Mt5Section.Deals:
                _statement.Deals.Add(_deals!.Read(row));
                break;
            case Mt5Section.Positions:
                new Mt5PositionReader(fields, _statement).Closed(row);
                break;
            case Mt5Section.OpenPositions:
                new Mt5PositionReader(fields, _statement).Open(row);
                break;
            default:
                new Mt5PositionReader(fields, _statement).Order(row);
                break;
        }
    }

    /// <summary>A section with a title in another language: what its first row is.</summary>
    private void Decide(HtmlRow row)
    {
        _section = Mt5Shape.Of(row);
        if (_section == Mt5Section.Unknown) throw row.Error(3, "the row is no position, order or deal of MetaTrader 5", "set the terminal to English (View > Languages) and export again");
        _sections |= _section is Mt5Section.Deals or Mt5Section.Positions;
        if (_section != Mt5Section.Deals) return;
        _statement.HasDeals = true;
        _deals = new Mt5DealReader(fields, DealColumns(_header!));
    }

    private static Mt5DealColumns DealColumns(HtmlRow header)
    {
        var at = header.Error(0, string.Empty, "the report may come from another program; export it with History > Report > HTML");
        var names = header.Cells.SelectMany(c => Enumerable.Repeat(c.Text, c.Span)).ToList();
        return header[1] == "Deal" || header[0] == "Time" ? Mt5DealColumns.Named(names, at) : Mt5DealColumns.Counted(names.Count, at);
    }

    /// <summary>Name, account, company, date: a label and a value.</summary>
    private void Head(HtmlRow row)
    {
        var value = row[1];
        if (Mt5Shape.IsTime(value)) _statement.AsOf = fields.Time(row, 1, "date");
        var open = value.IndexOf('(', StringComparison.Ordinal);
        if (open < 3 || !value[..open].Trim().All(char.IsAsciiDigit)) return;
        var parts = value[(open + 1)..].TrimEnd(')').Split(',', StringSplitOptions.TrimEntries);
        var account = value[..open].Trim();
        _statement.Account = "…" + account[Math.Max(0, account.Length - 3)..];
        if (parts[0].Length == 3) _statement.Currency = parts[0].ToUpperInvariant();
        _statement.Netting = parts.Any(p => p.Equals("netting", StringComparison.OrdinalIgnoreCase));
    }

    private static string Only(HtmlRow row) => row.Cells.First(c => c.Text.Length > 0).Text;
}
