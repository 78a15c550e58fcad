using System.Text;
using Crpbot.Core;
using Crpbot.Trading.Formats.MetaTrader;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Tests.Formats.MetaTrader;

public sealed class Mt4HtmlFormatTests
{
    private static readonly Mt4HtmlFormat Format = new();

    [Fact]
    public void Statement_gives_deals_and_positions()
    {
        Assert.True(Format.Recognises(Fixture.Bytes("mt4.html"), "Statement.htm"));
        var part = Fixture.Read(Format, "mt4.html");
        Assert.Equal((10_000_000L, "…345", "USD", "2026-03-12T16:00:00Z"), (part.InitialCents!.Value, part.Account, part.Currency, Fixture.Utc(part.AsOf!.Value.AddHours(1))));
        Assert.Equal(
            [
                "2026-03-06T08:00:00Z 8000002 In 0 1.00 ",
                "2026-03-06T13:30:00Z 8000002 Out 49400 1.00 ",
                "2026-03-09T06:15:30Z 8000003 In 0 0.50 ",
                "2026-03-10T08:00:00Z 8000003 Out -42150 0.50 ",
                "2026-03-11T06:30:00Z  Credit 50000  ",
                "2026-03-12T07:00:00Z 8000007 In 0 0.30 ",
                "2026-03-12T09:00:00Z  BalanceOperation -7250  ",
            ],
            Fixture.Deals(part));
        Assert.Equal(
            [
                "8000002 eurusd buy 1.00 2026-03-06T08:00:00Z 2026-03-06T13:30:00Z sl=1.07400 mae=",
                "8000003 xauusd sell 0.50 2026-03-09T06:15:30Z 2026-03-10T08:00:00Z sl=2160.10 mae=",
                "8000007 gbpusd buy 0.30 2026-03-12T07:00:00Z open sl=1.24000 mae=",
            ],
            Fixture.Positions(part));
    }

    [Fact]
    public void Cancelled_order_is_an_order_and_no_deal() => Assert.Equal("8000004", Assert.Single(Fixture.Read(Format, "mt4.html").Orders).Id);

    [Fact]
    public void Code_page_is_remarked_and_balance_agrees() =>
        Assert.Equal([HistoryNoteKind.Remark], Fixture.Read(Format, "mt4.html").Notes.Select(n => n.Kind));

    [Fact]
    public void Balance_that_disagrees_with_the_rows_is_a_mismatch()
    {
        var part = Changed("<b>100 000.00</b>", "<b>100 000.01</b>");
        Assert.Contains(part.Notes, n => n.Kind == HistoryNoteKind.Mismatch && n.Line > 0);
    }

    [Fact]
    public void Statement_without_a_deposit_starts_with_the_balance_it_sums_up_to()
    {
        var text = Encoding.Latin1.GetString(Fixture.Bytes("mt4.html"));
        var line = text.Split('\n').Single(l => l.Contains("Initial deposit", StringComparison.Ordinal));
        Assert.Equal(10_000_000, Changed(line, string.Empty).InitialCents);
    }

    [Fact]
    public void Unknown_type_is_an_error_at_its_cell()
    {
        var error = Assert.Throws<UserError>(() => Changed("<td>credit</td>", "<td>rebate</td>"));
        Assert.Equal(("s.htm", 29), (error.File, error.Line));
        Assert.True(error.Column > 20);
    }

    private static HistoryPart Changed(string old, string text)
    {
        var whole = Encoding.Latin1.GetString(Fixture.Bytes("mt4.html"));
        Assert.Contains(old, whole, StringComparison.Ordinal);
        return Fixture.Read(Format, Encoding.Latin1.GetBytes(whole.Replace(old, text, StringComparison.Ordinal)), "s.htm");
    }
}
