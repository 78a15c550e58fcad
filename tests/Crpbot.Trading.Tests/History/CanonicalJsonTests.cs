using System.Text;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Tests.History;

public sealed class CanonicalJsonTests
{
    private const string Whole = """{"id":"a","rule_pack":"ftmo_2step","history":{"initial_cents":10000000,"start":"2026-02-02T08:00:00Z","as_of":"2026-02-03T08:00:00Z","deals":[{"time":"2026-02-02T10:00:00+01:00","position_id":"1","entry":"in","amount_cents":-700},{"time":"2026-02-02T12:00:00.5Z","entry":"balance_op","amount_cents":5}],"positions":[{"position_id":"1","open":"2026-02-02T09:00:00Z","close":null,"mae_cents":-4}],"equity":[{"time":"2026-02-02T09:00:00Z","equity_cents":9999300}],"equity_coverage":"ticks"}}""";

    [Fact]
    public void Every_field_is_read()
    {
        var history = Assert.Single(Read(Whole)).History!;
        Assert.Equal(("a", "ftmo_2step", 10_000_000L, EquityCoverage.Ticks), (history.Id, history.RulePack, history.InitialCents, history.Coverage));
        Assert.Equal(new Deal(Time("2026-02-02T09:00:00"), "1", DealEntry.In, -700) { Line = 1 }, history.Deals[0]);
        Assert.Equal(new Deal(Time("2026-02-02T12:00:00.5"), string.Empty, DealEntry.BalanceOperation, 5) { Line = 1 }, history.Deals[1]);
        Assert.Equal(new Position("1", Time("2026-02-02T09:00:00"), null, -4) { Line = 1 }, history.Positions[0]);
        Assert.Equal(new EquityPoint(Time("2026-02-02T09:00:00"), 9_999_300), history.Equity[0]);
        Assert.Equal((Time("2026-02-02T08:00:00"), Time("2026-02-03T08:00:00")), (history.Start, history.AsOf));
    }

    [Fact]
    public void List_and_many_lines_and_one_object_over_many_lines_are_read()
    {
        Assert.Equal(2, Read($"[{Whole},\n{Whole}]").Count);
        Assert.Equal(2, Read($"{Whole}\n\n{Whole}\n").Count);
        Assert.NotNull(Assert.Single(Read("\uFEFF" + Whole.Replace(",", ",\n", StringComparison.Ordinal))).History);
    }

    [Fact]
    public void Broken_line_is_told_and_the_others_are_read()
    {
        var entries = Read($"{Whole}\n{{\"id\":\"b\"}}\n{Whole}");
        Assert.Equal([true, false, true], entries.Select(e => e.History is not null));
        Assert.Equal(2, entries[1].Error!.Line);
    }

    [Theory]
    [InlineData("\"in\"", "\"inn\"")]
    [InlineData("-700", "-7.5")]
    [InlineData("-700", "\"-700\"")]
    [InlineData("2026-02-02T10:00:00+01:00", "2026-02-30T10:00:00+01:00")]
    [InlineData("2026-02-02T10:00:00+01:00", "02.02.2026 10:00")]
    [InlineData("\"ticks\"", "\"tick\"")]
    [InlineData("\"initial_cents\":10000000,", "")]
    [InlineData("\"id\":\"a\",", "")]
    [InlineData("\"close\":null", "\"close\":\"2026-02-01T09:00:00Z\"")]
    [InlineData("\"equity_cents\":9999300", "\"equity\":9999300")]
    [InlineData("\"deals\":[", "\"deals\":{")]
    public void Fault_is_an_error_with_its_line(string right, string wrong)
    {
        var entry = Assert.Single(Read(Whole.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Null(entry.History);
        Assert.Equal((1, "x.json"), (entry.Error!.Line, entry.Error.File));
    }

    [Fact]
    public void Every_truncation_is_an_error_and_no_crash()
    {
        for (var length = 1; length < Whole.Length; length++)
            Assert.All(Read(Whole[..length]), entry => Assert.NotNull(entry.Error));
    }

    [Fact]
    public void Field_that_is_not_known_is_told() =>
        Assert.Contains("'history.equty'", Assert.Single(Read(Whole.Replace("\"equity\"", "\"equty\"", StringComparison.Ordinal))).History!.Notes[0].Message, StringComparison.Ordinal);

    [Fact]
    public void Samples_out_of_order_are_put_in_order()
    {
        var text = Whole.Replace("\"equity\":[", "\"equity\":[{\"time\":\"2026-02-02T10:00:00Z\",\"equity_cents\":1},", StringComparison.Ordinal);
        Assert.Equal([9_999_300L, 1L], Assert.Single(Read(text)).History!.Equity.Select(e => e.EquityCents));
    }

    private static List<CanonicalEntry> Read(string text) => [.. CanonicalJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "x.json")];

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text + "Z", System.Globalization.CultureInfo.InvariantCulture);
}
