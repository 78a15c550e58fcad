using System.Diagnostics.CodeAnalysis;
using System.Text;
using Crpbot.Core;
using Crpbot.Rules.Yaml;
using Crpbot.Trading.Clocks;
using Crpbot.Trading.Formats.Tables;
using Crpbot.Trading.History;
using Microsoft.Data.Sqlite;

namespace Crpbot.Trading.Tests.Formats.Tables;

public sealed class TableMapFormatTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("crpbot-map").FullName;

    public TableMapFormatTests() => Database(Path.Combine(_folder, "trades.db"));

    [Fact]
    public void Tables_become_a_history_by_the_map()
    {
        var part = Read(Map());
        Assert.Equal((10_000_000L, EquityCoverage.MinBars), (part.InitialCents!.Value, part.Coverage));
        Assert.Equal(
            [
                "2026-03-06T08:00:00Z 1 In -300 1 ",
                "2026-03-06T13:30:00Z 1 Out 49700 1 ",
                "2026-03-07T07:00:00Z  BalanceOperation -10000  ",
                "2026-03-07T08:00:00Z  Cost -1110  ",
            ],
            Fixture.Deals(part));
        Assert.Equal(["1 EURUSD buy 1 2026-03-06T08:00:00Z 2026-03-06T13:30:00Z sl=1.074 mae=-12050"], Fixture.Positions(part));
        Assert.Equal([("2026-03-06T08:00:00Z", 9_999_700L), ("2026-03-06T09:00:00Z", 9_990_000L)], part.Equity.Select(p => (Fixture.Utc(p.Time), p.EquityCents)));
    }

    [Fact]
    public void Database_itself_is_read_with_a_map_beside_it()
    {
        var bytes = File.ReadAllBytes(Path.Combine(_folder, "trades.db"));
        var format = new SqliteFormat();
        Assert.True(format.Recognises(bytes.AsSpan(0, 100), "trades.db"));
        using var content = new MemoryStream(bytes);
        var part = format.Read(content, new HistoryReading("trades.db", TradingZone.Parse("platform")) { Columns = YamlNodes.Read(Encoding.UTF8.GetBytes(Map()), "map.yml") });
        Assert.Equal(4, part.Deals.Count);
    }

    [Fact]
    public void Database_without_a_map_says_what_it_needs() =>
        Assert.NotNull(Assert.Throws<UserError>(() => Fixture.Read(new SqliteFormat(), File.ReadAllBytes(Path.Combine(_folder, "trades.db")), "trades.db")).Cure);

    [Theory]
    [InlineData("table: fills", "table: fils", 0)]
    [InlineData("executed_at", "executed", 0)]
    [InlineData("amount: pnl", "amout: pnl", 8)]
    [InlineData("time: executed_at, ", "", 8)]
    [InlineData("zone: platform", "zone: Prague", 4)]
    [InlineData("sqlite: trades.db", "sqlite: other.db", 3)]
    [InlineData("balance_op: [PAYOUT]", "balance_op: [NOTHING]", 3)]
    [InlineData("  sqlite: trades.db", "  sqlite: trades.db\n  postgresql: env:X", 3)]
    [InlineData("sqlite: trades.db", "postgresql: Host=x;Password=y", 3)]
    [InlineData("sqlite: trades.db", "postgresql: env:CRPBOT_NOT_SET", 3)]
    [InlineData("sqlite: trades.db", "postgresql: env:BROKEN", 3)]
    public void Broken_map_is_a_located_error_that_tells_no_password(string old, string text, int line)
    {
        Assert.Contains(old, Map(), StringComparison.Ordinal);
        var error = Assert.Throws<UserError>(() => Read(Map().Replace(old, text, StringComparison.Ordinal)));
        Assert.Equal(line, error.Line);
        Assert.DoesNotContain("hunter2", error.Message + error.Cure, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_the_map_are_never_run_as_sql()
    {
        Assert.Throws<UserError>(() => Read(Map().Replace("table: fills", "table: 'fills\"; DROP TABLE fills; --'", StringComparison.Ordinal)));
        Assert.Equal(4, Read(Map()).Deals.Count);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    internal static string Map() => File.ReadAllText(Fixture.Path("tables.map.yml"));

    private HistoryPart Read(string map)
    {
        var path = Path.Combine(_folder, "tables.map.yml");
        File.WriteAllText(path, map);
        using var content = File.OpenRead(path);
        var format = new TableMapFormat(name => name == "BROKEN" ? "Hst=x;Password=hunter2" : null);
        Assert.True(format.Recognises(Encoding.UTF8.GetBytes(map), "tables.map.yml"));
        return format.Read(content, new HistoryReading("tables.map.yml", TradingZone.Utc));
    }

    [SuppressMessage("Security", "CA2100", Justification = "The statements are constants of this test.")]
    internal static void Database(string path)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Statements;
        command.ExecuteNonQuery();
    }

    internal const string Statements =
        """
        CREATE TABLE fills (account INTEGER, executed_at TEXT, pos TEXT, kind TEXT, pnl REAL, fee REAL, sym TEXT, size REAL);
        INSERT INTO fills VALUES (7, '2026-03-06 10:00:00', '1', 'OPEN', 0, -3, 'EURUSD', 1.0);
        INSERT INTO fills VALUES (7, '2026-03-06 15:30:00', '1', 'CLOSE', 500.0000000001, -3, 'EURUSD', 1.0);
        INSERT INTO fills VALUES (7, '2026-03-07 09:00:00', NULL, 'PAYOUT', -100, NULL, NULL, NULL);
        INSERT INTO fills VALUES (7, '2026-03-07 10:00:00', NULL, 'DATA_FEE', -11.1, NULL, NULL, NULL);
        INSERT INTO fills VALUES (8, '2026-03-07 10:00:00', '9', 'of another account', 1, 1, 'X', 1);
        CREATE TABLE trades (account INTEGER, pos TEXT, opened_at TEXT, closed_at TEXT, dir TEXT, size TEXT, sl TEXT, worst INTEGER, sym TEXT);
        INSERT INTO trades VALUES (7, '1', '2026-03-06 10:00:00', '2026-03-06 15:30:00', 'long', '1', '1.074', 12050, 'EURUSD');
        CREATE TABLE equity (ts INTEGER, cents INTEGER);
        INSERT INTO equity VALUES (1772787600, 9990000);
        INSERT INTO equity VALUES (1772784000, 9999700);
        """;
}
