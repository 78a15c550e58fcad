using Crpbot.Core;
using Crpbot.Trading.Formats.Equity;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Tests.Formats.Equity;

public sealed class EquityFormatTests
{
    [Fact]
    public void Prometheus_gives_isolated_points_and_a_gap_where_it_holds_no_number()
    {
        var format = new PrometheusFormat();
        Assert.True(format.Recognises(Fixture.Bytes("prometheus.json"), "equity.json"));
        var part = Fixture.Read(format, "prometheus.json");
        Assert.Equal(EquityCoverage.Points, part.Coverage);
        Assert.Equal([("2026-03-06T10:00:00Z", 10_000_000L), ("2026-03-06T10:01:00Z", 9_987_026L), ("2026-03-06T10:03:00Z", 10_000_000L)], part.Equity.Select(p => (Fixture.Utc(p.Time), p.EquityCents)));
        Assert.Equal([(HistoryNoteKind.Gap, 11)], part.Notes.Select(n => (n.Kind, n.Line)));
    }

    [Theory]
    [InlineData("account_equity", "account_equity_cents", null)]
    [InlineData("success", "error", 2)]
    [InlineData("\"success\"", "7", 2)]
    [InlineData("matrix", "vector", 4)]
    [InlineData("\"99870.255\"", "99870.255", 10)]
    [InlineData("\"99870.255\"", "\"a lot\"", 10)]
    [InlineData("1772791260.5", "1772791200", 10)]
    [InlineData("1772791260.5", "\"x\"", 10)]
    [InlineData("\"values\": [", "\"values\": [[", 9)]
    [InlineData("\\u20ac", "\\ud800", null)]
    [InlineData("      }\n    ]", "      }, { \"metric\": {}, \"values\": [] }\n    ]", 14)]
    public void Broken_answer_is_an_error_on_its_line(string old, string text, int? line)
    {
        var whole = System.Text.Encoding.UTF8.GetString(Fixture.Bytes("prometheus.json"));
        Assert.Contains(old, whole, StringComparison.Ordinal);
        var bytes = System.Text.Encoding.UTF8.GetBytes(whole.Replace(old, text, StringComparison.Ordinal));
        var error = Record.Exception(() => Fixture.Read(new PrometheusFormat(), bytes, "p.json"));
        Assert.Equal(line, (error as UserError)?.Line);
        Assert.True(error is null or UserError);
    }

    [Fact]
    public void Minima_of_bars_are_read_and_a_missing_bar_is_a_gap()
    {
        var format = new BarMinimaFormat();
        Assert.True(format.Recognises(Fixture.Bytes("bar-minima.csv"), "bars.csv"));
        var part = Fixture.Read(format, "bar-minima.csv");
        Assert.Equal((EquityCoverage.MinBars, "2026-03-06T08:04:00Z"), (part.Coverage, Fixture.Utc(part.AsOf)));
        Assert.Equal([9_995_010, 9_994_000, 9_999_099], part.Equity.Select(p => p.EquityCents));
        Assert.Equal([(HistoryNoteKind.Gap, 4)], part.Notes.Select(n => (n.Kind, n.Line)));
    }

    [Fact]
    public void Bars_out_of_order_are_an_error() =>
        Assert.Equal(3, Assert.Throws<UserError>(() => Fixture.Read(new BarMinimaFormat(), "time,low\n2026-03-06T08:00:00Z,1\n2026-03-06T08:00:00Z,2\n"u8.ToArray(), "b.csv")).Line);

    [Fact]
    public void Excursions_are_losses_whatever_their_sign()
    {
        var format = new ExcursionFormat();
        Assert.True(format.Recognises(Fixture.Bytes("excursions.csv"), "mae.csv"));
        Assert.Equal([("700000101", -12_050L), ("700000103", -45_000L)], Fixture.Read(format, "excursions.csv").MaeCents.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => (m.Key, m.Value)));
    }

    [Fact]
    public void Position_with_two_excursions_is_an_error() =>
        Assert.Equal(3, Assert.Throws<UserError>(() => Fixture.Read(new ExcursionFormat(), "id,mae\n1,2\n1,3\n"u8.ToArray(), "m.csv")).Line);
}
