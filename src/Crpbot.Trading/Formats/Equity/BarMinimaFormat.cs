using Crpbot.Core;
using Crpbot.Trading.Formats.Delimited;
using Crpbot.Trading.Formats.Text;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.Equity;

/// <summary>
/// The lowest equity of each bar as CSV: <c>time,min_equity</c> (or <c>low</c>, <c>equity_low</c>), the time being the start of the bar. A bar lasts
/// until the next one begins; a column <c>end</c> makes it end earlier, and what lies between is a gap.
/// </summary>
public sealed class BarMinimaFormat : IHistoryFormat
{
    private static readonly string[] TimeNames = ["time", "start", "opentime", "bar", "timestamp", "datetime"];
    private static readonly string[] LowNames = ["minequity", "equitymin", "equitylow", "lowequity", "minequitycents", "equitymincents", "equitylowcents", "low", "lowcents"];

    /// <inheritdoc />
    public string Name => "bar-minima";

    /// <inheritdoc />
    public bool Recognises(ReadOnlySpan<byte> head, string fileName)
    {
        var keys = HeaderLook.Keys(head);
        return TimeNames.Any(keys.Contains) && LowNames.Any(keys.Contains) && !keys.Contains("equity") && !keys.Contains("symbol");
    }

    /// <inheritdoc />
    public HistoryPart Read(Stream content, HistoryReading reading)
    {
        var notes = new NoteList(reading.File);
        var table = DelimitedTable.Read(content, reading.File, notes);
        var (time, low, end) = (table.Columns.Need("time", TimeNames), table.Columns.Need("min_equity", LowNames), table.Columns.Find("end", "endtime", "closetime"));
        var inCents = Columns.Key(table.Header[low]).EndsWith("cents", StringComparison.Ordinal);
        var fields = table.Fields(reading.Clock, notes, [low], end < 0 ? [time] : [time, end]);
        var points = new EquitySeries();
        var ended = default(DateTimeOffset?);
        foreach (var row in table.Rows)
        {
            var start = fields.Time(row, time, "time");
            if (points.Count > 0 && start <= points[^1].Time) throw row.Error(time, "the bars are not in the order of time, or two begin at the same time");
            if (ended < start) notes.Add(HistoryNoteKind.Gap, "gap", "no bar covers the time before this one", row.Line);
            var value = fields.Number(row, low, "lowest equity");
            points.Add(new EquityPoint(start, fields.InCents(row, low, inCents ? value / 100 : value)));
            ended = end < 0 ? null : fields.Time(row, end, "end");
        }

        return new HistoryPart
        {
            Start = points.Count > 0 ? points[0].Time : null,
            AsOf = points.Count > 0 ? ended ?? points[^1].Time : null,
            Equity = points,
            Coverage = points.Count > 0 ? EquityCoverage.MinBars : EquityCoverage.None,
            Notes = notes.All(),
        };
    }
}
