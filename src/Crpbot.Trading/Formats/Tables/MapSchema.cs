using Crpbot.Core;
using Crpbot.Rules;

namespace Crpbot.Trading.Formats.Tables;

/// <summary>The keys of a column map: how the tables of a database hold a trade history.</summary>
internal static class MapSchema
{
    private static readonly KeySchema Filter = new("filter", KeyKind.Open, "column: value; only rows with all of them are read");

    private static readonly KeySchema Table = new("table", KeyKind.Text, "name of the table or view, with its schema if need be") { Required = true };

    private static readonly KeySchema Root = new("map", KeyKind.Map, "a column map")
    {
        Keys =
        [
            new("database", KeyKind.Map, "where the tables are")
            {
                Keys = [new("sqlite", KeyKind.Text, "path of the file, beside the map"), new("postgresql", KeyKind.Text, "env:NAME, the environment variable that holds the connection string")],
            },
            new("zone", KeyKind.Text, "clock of times without a zone: UTC, platform, +02:00, Europe/Prague"),
            new("initial", KeyKind.Text, "initial capital"),
            Section("deals", ["time", "position", "entry", "amount", "amount_cents", "commission", "fee", "swap", "symbol", "lots", "price", "balance", "balance_cents"], new KeySchema("entries", KeyKind.Open, "in, out, balance_op, credit, cost: the words of the entry column for each")),
            Section("positions", ["id", "open", "close", "symbol", "side", "lots", "price", "close_price", "stop", "mae", "mae_cents", "amount", "amount_cents", "commission", "fee", "swap"]),
            Section("equity", ["time", "equity", "equity_cents"], new KeySchema("coverage", KeyKind.Text, "ticks, min_bars or points") { Words = ["ticks", "min_bars", "points"] }),
            Section("orders", ["id", "time", "symbol"]),
        ],
    };

    /// <summary>Checks a map.</summary>
    /// <param name="map">The map.</param>
    /// <exception cref="UserError">Its first fault.</exception>
    public static void Check(RuleMapping map)
    {
        if (Root.Faults(map).FirstOrDefault() is { } fault) throw fault;
        if (map["deals"] is null && map["positions"] is null && map["equity"] is null) throw map.Error("the map names no table", "write 'deals:', 'positions:' or 'equity:' with 'table' and 'columns'");
    }

    private static KeySchema Section(string name, string[] columns, params ReadOnlySpan<KeySchema> more) => new(name, KeyKind.Map, $"table of {name}")
    {
        Keys =
        [
            Table,
            new("columns", KeyKind.Map, "our name: name of the column") { Required = true, Keys = [.. columns.Select(c => new KeySchema(c, KeyKind.Text, "name of the column"))] },
            Filter,
            .. more,
        ],
    };
}
