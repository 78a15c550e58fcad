using Crpbot.Trading.Clocks;
using Crpbot.Trading.Formats.ClosedTrades;
using Crpbot.Trading.Formats.MetaTrader;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Tests.Formats.RoundTrip;

/// <summary>A history that is written as a platform does and read back is the same history.</summary>
public sealed class RoundTripTests
{
    private const int Histories = 150;

    public static TheoryData<string, string> FormatsAndClocks()
    {
        var data = new TheoryData<string, string>();
        foreach (var format in new[] { "mt5-html", "mt4-html", "metrix", "ctrader", "mt5-deals" })
        {
            foreach (var clock in new[] { "platform", "UTC", "+03:00", "Europe/Prague", "America/New_York" }) data.Add(format, clock);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(FormatsAndClocks))]
    public void History_survives_the_way_through_a_format(string format, string clock)
    {
        for (var seed = 0; seed < Histories; seed++)
        {
            var history = new RandomHistory(seed, TradingZone.Parse(clock));
            var part = Read(format, history, clock);
            Assert.Equal(history.Expected(), Lines(part));
            Assert.DoesNotContain(part.Notes, n => n.Kind is HistoryNoteKind.Mismatch or HistoryNoteKind.Gap or HistoryNoteKind.LeftOut && !n.Message.Contains("day or the month", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("Europe/Prague", "2026.03.29 02:30:00", HistoryNoteKind.Mismatch, "2026-03-29T01:30:00Z")]
    [InlineData("Europe/Prague", "2026.10.25 02:30:00", HistoryNoteKind.Remark, "2026-10-25T00:30:00Z")]
    [InlineData("platform", "2026.03.08 09:30:00", HistoryNoteKind.Mismatch, "2026-03-08T07:30:00Z")]
    [InlineData("platform", "2026.11.01 08:30:00", HistoryNoteKind.Remark, "2026-11-01T05:30:00Z")]
    public void Time_that_the_clock_skipped_or_showed_twice_is_told(string clock, string local, HistoryNoteKind kind, string utc)
    {
        var text = "Ticket;Open;Type;Volume;Symbol;Price;SL;TP;Close;Price;Swap;Commissions;Profit;Pips;Trade duration in seconds\n"
            + $"1;{local};buy;1.00;EURUSD;1.1;0;0;2026.12.01 10:00:00;1.2;0;0;1.00;1;1\n";
        var part = Fixture.Read(new MetriXFormat(), System.Text.Encoding.UTF8.GetBytes(text), "m.csv", clock);
        Assert.Contains(part.Notes, n => n.Kind == kind && n.Line == 2);
        Assert.Equal(utc, Fixture.Utc(part.Positions[0].Open));
    }

    private static HistoryPart Read(string format, RandomHistory history, string clock) => format switch
    {
        "mt5-html" => Fixture.Read(new Mt5HtmlFormat(), Writers.Mt5Html(history), "a.html", clock),
        "mt4-html" => Fixture.Read(new Mt4HtmlFormat(), Writers.Mt4Html(history), "a.htm", clock),
        "metrix" => Fixture.Read(new MetriXFormat(), Writers.MetriX(history), "a.csv", clock),
        "ctrader" => Fixture.Read(new CTraderFormat(), Writers.CTrader(history), "a.csv", clock),
        _ => Fixture.Read(new Mt5DealsFormat(), Writers.Mt5Deals(history), "a.csv", clock),
    };

    private static IEnumerable<string> Lines(HistoryPart part)
    {
        var amounts = part.Deals.GroupBy(d => d.PositionId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(d => d.AmountCents), StringComparer.Ordinal);
        return part.Positions.OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => RandomHistory.Line(p.Id, p.Symbol, p.Buys, p.Lots, p.Open, p.Close, amounts.GetValueOrDefault(p.Id)));
    }
}
