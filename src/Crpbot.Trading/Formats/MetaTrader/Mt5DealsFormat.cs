using Crpbot.Core;
using Crpbot.Trading.Formats.Delimited;
using Crpbot.Trading.Formats.Text;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.MetaTrader;

/// <summary>
/// Deals of MetaTrader 5 as CSV or TSV: the table of a report, or what a program wrote from <c>history_deals_get</c>
/// (https://www.mql5.com/en/docs/python_metatrader5/mt5historydealsget_py), where types and entries are numbers, the position is named, and times are
/// seconds since 1970 on the server's clock.
/// </summary>
public sealed class Mt5DealsFormat : IHistoryFormat
{
    private static readonly string[] Needed = ["type", "volume", "commission", "swap", "profit", "symbol"];

    /// <inheritdoc />
    public string Name => "mt5-deals";

    /// <inheritdoc />
    public bool Recognises(ReadOnlySpan<byte> head, string fileName)
    {
        var keys = HeaderLook.Keys(head);
        return Needed.All(keys.Contains) && (keys.Contains("direction") || keys.Contains("entry")) && (keys.Contains("deal") || keys.Contains("ticket"));
    }

    /// <inheritdoc />
    public HistoryPart Read(Stream content, HistoryReading reading)
    {
        var notes = new NoteList(reading.File);
        var table = DelimitedTable.Read(content, reading.File, notes);
        var columns = Mt5DealColumns.Named(table.Header.Fields.Select(f => f.Text), table.Header.Error(0, string.Empty, "write the columns of history_deals_get, or those of the report"));
        var fields = table.Fields(reading.Clock, notes, [columns.Volume, columns.Price, columns.Commission, columns.Fee, columns.Swap, columns.Profit, columns.Balance], [columns.Time]);
        var deals = new Mt5DealReader(fields, columns);
        var statement = new Mt5Statement { HasDeals = true };
        statement.Deals.AddRange(table.Rows.Select(deals.Read));
        statement.Netting = columns.Position < 0 && statement.Deals.Exists(d => d.Direction == "inout");
        return new Mt5Assembly(statement, notes).Build();
    }
}
