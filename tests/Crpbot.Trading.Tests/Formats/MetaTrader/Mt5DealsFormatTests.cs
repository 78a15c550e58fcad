using Crpbot.Core;
using Crpbot.Trading.Formats.MetaTrader;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Tests.Formats.MetaTrader;

public sealed class Mt5DealsFormatTests
{
    private static readonly Mt5DealsFormat Format = new();

    [Fact]
    public void Deals_of_the_programming_interface_are_read_on_the_servers_clock()
    {
        Assert.True(Format.Recognises(Fixture.Bytes("mt5-deals-python.csv"), "deals.csv"));
        var part = Fixture.Read(Format, "mt5-deals-python.csv");
        Assert.Equal(10_000_000, part.InitialCents);
        Assert.Equal(
            [
                "2026-03-06T08:00:00Z 700000101 In -300 1.0 ",
                "2026-03-06T13:30:00Z 700000101 Out 49700 1.0 ",
                "2026-03-09T06:15:30Z 700000103 In -150 0.5 ",
                "2026-03-10T08:00:00Z 700000103 Out -41900 0.5 ",
            ],
            Fixture.Deals(part));
        Assert.Equal(123, part.Deals[0].Time.Millisecond);
    }

    [Fact]
    public void Table_with_tabs_and_decimal_commas_is_read()
    {
        Assert.True(Format.Recognises(Fixture.Bytes("mt5-deals.tsv"), "deals.tsv"));
        var part = Fixture.Read(Format, "mt5-deals.tsv");
        Assert.Equal(["2026-03-06T08:00:00Z 101 In -300 1.00 9999700", "2026-03-06T13:30:00Z 101 Out 49700 1.00 10049400"], Fixture.Deals(part));
    }

    [Theory]
    [InlineData("1,600000002,700000101,1772791200,1772791200123,0,0", "1,600000002,700000101,1772791200,1772791200123,99,0", 3)]
    [InlineData("1,600000002,700000101,1772791200,1772791200123,0,0", "1,600000002,700000101,1772791200,1772791200123,0,9", 3)]
    [InlineData(",-1.5,-2.5,-415.0,", ",-1.5,-2.5,minus four hundred,", 6)]
    [InlineData(",1773047730000,", ",tomorrow,", 5)]
    [InlineData(",0.5,2150.1,", ",0.0,2150.1,", 5)]
    public void Garbage_is_an_error_on_its_line(string old, string text, int line)
    {
        var whole = System.Text.Encoding.UTF8.GetString(Fixture.Bytes("mt5-deals-python.csv"));
        Assert.Contains(old, whole, StringComparison.Ordinal);
        var error = Assert.Throws<UserError>(() => Fixture.Read(Format, System.Text.Encoding.UTF8.GetBytes(whole.Replace(old, text, StringComparison.Ordinal)), "d.csv"));
        Assert.Equal(("d.csv", line), (error.File, error.Line));
        Assert.True(error.Column > 1);
    }

    [Fact]
    public void Position_opened_before_the_statement_is_a_gap()
    {
        var text = "Time,Deal,Symbol,Type,Direction,Volume,Price,Order,Commission,Swap,Profit,Balance\n2026.03.06 10:00:00,2,EURUSD,sell,out,1.00,1.08,5,0.00,0.00,50.00,100050.00\n"u8.ToArray();
        var part = Fixture.Read(Format, text, "d.csv", "UTC");
        Assert.Equal(10_000_000, part.InitialCents);
        Assert.Contains(part.Notes, n => n.Kind == HistoryNoteKind.Gap);
    }
}
