using Crpbot.Trading.Formats.MetaTrader;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Tests.Formats.MetaTrader;

public sealed class Mt5HtmlFormatTests
{
    private static readonly Mt5HtmlFormat Format = new();

    private static readonly string[] Deals =
    [
        "2026-03-06T08:00:00Z 700000101 In -300 1.00 9999700",
        "2026-03-06T13:30:00Z 700000101 Out 49700 1.00 10049400",
        "2026-03-09T06:15:30Z 700000103 In -150 0.50 10049250", // New York has put its clock forward, so the platform is at UTC+3
        "2026-03-10T08:00:00Z 700000103 Out -41900 0.50 10007350",
        "2026-03-11T05:00:00Z 700000105 In -640 2.00 10006710",
        "2026-03-11T06:30:00Z  Credit 50000  10006710",
        "2026-03-11T09:00:00Z 700000105 Out 14700 1.00 10021410",
        "2026-03-11T13:00:00Z 700000105 Out 9700 1.00 10031110",
        "2026-03-11T20:00:00Z  Cost -1110  10030000",
        "2026-03-12T07:00:00Z 700000109 In -90 0.30 10029910",
        "2026-03-12T09:00:00Z  BalanceOperation -29910  10000000",
    ];

    private static readonly string[] Positions =
    [
        "700000101 EURUSD buy 1.00 2026-03-06T08:00:00Z 2026-03-06T13:30:00Z sl=1.07400 mae=",
        "700000103 XAUUSD sell 0.50 2026-03-09T06:15:30Z 2026-03-10T08:00:00Z sl=2160.10 mae=",
        "700000105 EURUSD buy 2.00 2026-03-11T05:00:00Z 2026-03-11T13:00:00Z sl= mae=",
        "700000109 GBPUSD buy 0.30 2026-03-12T07:00:00Z open sl=1.24000 mae=",
    ];

    [Theory]
    [InlineData("mt5-14.utf8.html")]
    [InlineData("mt5-14.utf16.html")]
    [InlineData("mt5-13.html")]
    [InlineData("mt5-french.html")]
    public void Report_gives_the_same_history_in_every_layout_encoding_and_language(string name)
    {
        Assert.True(Format.Recognises(Fixture.Bytes(name), name));
        var part = Fixture.Read(Format, name);
        Assert.Equal(10_000_000, part.InitialCents);
        Assert.Equal(Deals, Fixture.Deals(part));
        Assert.Equal(Positions, Fixture.Positions(part));
    }

    [Fact]
    public void Running_balance_of_the_report_is_the_sum_of_the_deals()
    {
        var part = Fixture.Read(Format, "mt5-14.utf8.html");
        var balance = part.InitialCents!.Value;
        Assert.All(part.Deals, deal => Assert.Equal(deal.BalanceCents, balance += deal.Entry == DealEntry.Credit ? 0 : deal.AmountCents));
    }

    [Fact]
    public void Head_of_the_report_gives_account_currency_and_moment()
    {
        var part = Fixture.Read(Format, "mt5-14.utf16.html");
        Assert.Equal(("…567", "USD", "2026-03-06T07:00:00Z", "2026-03-12T15:00:00Z"), (part.Account, part.Currency, Fixture.Utc(part.Start), Fixture.Utc(part.AsOf)));
    }

    [Fact]
    public void Orders_are_listed_also_when_they_were_cancelled() =>
        Assert.Contains(Fixture.Read(Format, "mt5-14.utf8.html").Orders, o => o is { Id: "700000106", Symbol: "GBPUSD" });

    [Fact]
    public void Netting_position_that_is_turned_round_is_two_positions()
    {
        var part = Fixture.Read(Format, "mt5-netting.html", "UTC");
        Assert.Equal(
            ["11 EURUSD buy 2.00 2026-06-01T10:00:00Z 2026-06-01T12:00:00Z sl= mae=", "13 EURUSD sell 1.00 2026-06-01T12:00:00Z 2026-06-01T14:00:00Z sl= mae="],
            Fixture.Positions(part));
        Assert.Equal([("11", DealEntry.Out, 29_900L), ("13", DealEntry.In, 0L)], part.Deals.Skip(2).Take(2).Select(d => (d.PositionId, d.Entry, d.AmountCents)));
    }
}
