using System.Data.Common;
using System.Globalization;
using Crpbot.Core;
using Crpbot.Trading.Clocks;
using Crpbot.Trading.Formats.Text;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.Tables;

/// <summary>Reads a history from the tables of a database by a column map.</summary>
/// <param name="map">The map.</param>
/// <param name="file">Database for messages.</param>
/// <param name="clock">Clock of times without a zone when the map names none.</param>
internal sealed class MappedHistory(RuleMapping map, string file, TradingZone clock)
{
    private readonly NoteList _notes = new(file);

    /// <summary>Reads it.</summary>
    /// <param name="connection">An open connection.</param>
    /// <exception cref="UserError">The map or a row is broken.</exception>
    public HistoryPart Read(DbConnection connection)
    {
        MapSchema.Check(map);
        var fields = new FieldReader(Zone(), _notes);
        var positions = Table("positions") is { } table ? [.. new PositionRows(table, fields).Read(table.Rows(connection, file, "open"))] : new List<(Position Position, Deal? Deal)>();
        var deals = Table("deals") is { } own ? new DealRows(own, fields).Read(own.Rows(connection, file, "time")) : [.. positions.Select(p => p.Deal).OfType<Deal>().OrderBy(d => d.Time)];
        var (equity, coverage) = Equity(connection, fields);
        return new HistoryPart
        {
            InitialCents = Initial(),
            Start = deals.Count > 0 ? deals[0].Time : null,
            AsOf = deals.Count > 0 ? deals[^1].Time : null,
            Deals = deals,
            Positions = [.. positions.Select(p => p.Position)],
            Orders = Orders(connection, fields),
            Equity = equity,
            Coverage = equity.Count > 0 ? coverage : EquityCoverage.None,
            Notes = _notes.All(),
        };
    }

    private TradingZone Zone() => map["zone"] is RuleScalar { Value.Length: > 0 } zone
        ? TradingZone.Find(zone.Value) ?? throw zone.Error($"there is no clock '{zone.Value}'", "write UTC, platform, an offset such as +02:00, or a zone such as Europe/Prague")
        : clock;

    private long? Initial()
    {
        if (map["initial"] is not RuleScalar { Value.Length: > 0 } initial) return null;
        return decimal.TryParse(initial.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? Cents.Of(value) : throw initial.Error("'initial' is an amount of money");
    }

    private MappedTable? Table(string name) => map[name] is RuleMapping section ? new MappedTable(section) : null;

    private (EquitySeries Points, EquityCoverage Coverage) Equity(DbConnection connection, FieldReader fields)
    {
        var points = new EquitySeries();
        if (Table("equity") is not { } table) return (points, EquityCoverage.None);
        var (time, inCents) = (table.Need("time"), table.Find("equity_cents") >= 0);
        var value = inCents ? table.Find("equity_cents") : table.Need("equity");
        foreach (var row in table.Rows(connection, file, "time"))
        {
            var at = fields.Time(row, time, "time");
            if (points.Count > 0 && at < points[^1].Time) throw row.Error(time, "the samples are not in the order of time", "store times in one form that sorts, such as ISO 8601");
            var amount = fields.Number(row, value, "equity");
            points.Add(new EquityPoint(at, fields.InCents(row, value, inCents ? amount / 100 : amount)));
        }

        var coverage = (table.Section["coverage"] as RuleScalar)?.Value switch { "ticks" => EquityCoverage.Ticks, "min_bars" => EquityCoverage.MinBars, _ => EquityCoverage.Points };
        return (points, coverage);
    }

    private List<Order> Orders(DbConnection connection, FieldReader fields)
    {
        if (Table("orders") is not { } table) return [];
        var (time, id, symbol) = (table.Need("time"), table.Need("id"), table.Find("symbol"));
        return [.. table.Rows(connection, file, "time").Select(row => new Order(fields.Time(row, time, "time"), row[id]) { Symbol = row[symbol].Length > 0 ? row[symbol] : null, Line = row.Line })];
    }
}
