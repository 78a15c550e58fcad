using Crpbot.Core;
using Crpbot.Trading.Formats.ClosedTrades;

namespace Crpbot.Trading.Tests.Formats.ClosedTrades;

public sealed class MetriXFormatTests
{
    private static readonly MetriXFormat Format = new();

    [Fact]
    public void Journal_gives_positions_with_their_results()
    {
        Assert.True(Format.Recognises(Fixture.Bytes("metrix.csv"), "export.csv"));
        var part = Fixture.Read(Format, "metrix.csv");
        Assert.Null(part.InitialCents);
        Assert.Equal(
            [
                "31000001 EURUSD buy 1.00 2026-03-06T08:00:00Z 2026-03-06T13:30:00Z sl=1.07400 mae=",
                "31000002 XAUUSD sell 0.50 2026-03-09T06:15:30Z 2026-03-10T08:00:00Z sl=2160.10 mae=",
                "31000003 EURUSD buy 2.00 2026-03-11T05:00:00Z 2026-03-11T13:00:00Z sl= mae=",
            ],
            Fixture.Positions(part));
        Assert.Equal([0, 49_400, 0, -42_050, 0, 23_800], part.Deals.Select(d => d.AmountCents));
    }

    [Theory]
    [InlineData("Commissions", "Fees", 1)]
    [InlineData(";sell;", ";hold;", 3)]
    [InlineData("2026-03-10 11:00:00", "2026-03-08 11:00:00", 3)]
    [InlineData("-415.00", "-415.00.00", 3)]
    [InlineData(";-83;92670", ";-83;92670;x", 3)]
    public void Broken_journal_is_an_error_on_its_line(string old, string text, int line)
    {
        var whole = System.Text.Encoding.UTF8.GetString(Fixture.Bytes("metrix.csv"));
        Assert.Contains(old, whole, StringComparison.Ordinal);
        Assert.Equal(line, Assert.Throws<UserError>(() => Fixture.Read(Format, System.Text.Encoding.UTF8.GetBytes(whole.Replace(old, text, StringComparison.Ordinal)), "m.csv")).Line);
    }

    [Fact]
    public void Position_that_is_still_open_has_no_result() =>
        Assert.Null(Assert.Single(Fixture.Read(Format, "Ticket;Open;Type;Volume;Symbol;Price;SL;TP;Close;Price;Swap;Commissions;Profit;Pips;Trade duration in seconds\n1;2026-03-11 08:00:00;buy;2;EURUSD;1.09;0;0;;;0;0;0;;\n"u8.ToArray(), "m.csv").Positions).Close);
}
