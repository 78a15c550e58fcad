using Crpbot.Core;
using Crpbot.Trading.Formats.ClosedTrades;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Tests.Formats.ClosedTrades;

public sealed class CTraderFormatTests
{
    private static readonly CTraderFormat Format = new();

    [Fact]
    public void Default_export_has_results_and_says_that_openings_are_unknown()
    {
        Assert.True(Format.Recognises(Fixture.Bytes("ctrader-default.csv"), "history.csv"));
        var part = Fixture.Read(Format, "ctrader-default.csv");
        Assert.Equal((1_000_000L, "€"), (part.InitialCents!.Value, part.Currency));
        Assert.Equal(["2026-03-06T13:30:00Z row-3 Out 49400 1.00 1049400", "2026-03-10T09:00:00Z row-2 Out -42050 0.50 1007350"], Fixture.Deals(part));
        Assert.Empty(part.Positions);
        Assert.Contains(part.Notes, n => n.Kind == HistoryNoteKind.Gap);
    }

    [Fact]
    public void Export_with_openings_gives_positions()
    {
        var part = Fixture.Read(Format, "ctrader-full.csv", "America/New_York");
        Assert.Equal(
            ["PID1 EURUSD buy 100000 2026-03-06T08:00:00Z 2026-03-06T13:30:00Z sl= mae=", "PID2 XAUUSD sell 50 2026-03-09T06:15:30Z 2026-03-10T08:00:00Z sl= mae="],
            Fixture.Positions(part));
        Assert.Equal((10_000_000L, "USD"), (part.InitialCents!.Value, part.Currency));
        Assert.DoesNotContain(part.Notes, n => n.Kind == HistoryNoteKind.Gap);
    }

    [Theory]
    [InlineData("Net USD", "Result", 1)]
    [InlineData("Closing time (UTC+0)", "Closed", 1)]
    [InlineData(",Buy,", ",Long,", 2)]
    [InlineData(",494.00,", ",4 94.00,", 2)]
    [InlineData("(UTC+0)", "(UTC+99)", 1)]
    public void Broken_export_is_an_error_on_its_line(string old, string text, int line)
    {
        var whole = System.Text.Encoding.UTF8.GetString(Fixture.Bytes("ctrader-full.csv"));
        Assert.Contains(old, whole, StringComparison.Ordinal);
        Assert.Equal(line, Assert.Throws<UserError>(() => Fixture.Read(Format, System.Text.Encoding.UTF8.GetBytes(whole.Replace(old, text, StringComparison.Ordinal)), "c.csv")).Line);
    }
}
