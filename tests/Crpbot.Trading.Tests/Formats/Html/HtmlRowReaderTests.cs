using System.Text;
using Crpbot.Core;
using Crpbot.Trading.Formats.Html;
using Crpbot.Trading.Formats.Text;

namespace Crpbot.Trading.Tests.Formats.Html;

public sealed class HtmlRowReaderTests
{
    [Theory]
    [InlineData("<table><tr><td>a</td><td>b</td></tr></table>")]
    [InlineData("<TABLE><TR><TD>a<TD>b</TABLE>")]
    [InlineData("<tr><td>a</td><td class=\"hidden\" colspan=8>x</td><td>b</td></tr>")]
    [InlineData("<tr><td>a</td><td style='display: none'>x</td><td>b</td></tr>")]
    [InlineData("<td>a<th>b")]
    [InlineData("<tr><td>a<!-- <td>x</td> --><td><b>b</b></tr>")]
    [InlineData("<script>'<tr><td>x'</script><tr><td>a<td>b")]
    [InlineData("<style>td { <td> }</style><tr><td title=\"<td>x\">a<td nowrap>&#98;")]
    [InlineData("<!DOCTYPE html [<!ENTITY a \"b\">]><tr><td>a<td>b")]
    [InlineData("<tr><td>a<td>b<br/></tr><tr></tr>")]
    public void Row_has_its_visible_cells(string html) => Assert.Equal(["a", "b"], Cells(html));

    [Theory]
    [InlineData("1&nbsp;234.50", "1 234.50")]
    [InlineData("&lt;b&gt; &amp;amp;", "<b> &amp;")]
    [InlineData("&#x41;&#66;&#0;&#xFFFFFFFF;", "AB\uFFFD\uFFFD")]
    [InlineData("&lol9; &nosuchentityatallwithaverylongname;", "&lol9; &nosuchentityatallwithaverylongname;")]
    [InlineData("a & b &", "a & b &")]
    [InlineData("  a \r\n\t b  ", "a b")]
    [InlineData("1 < 2", "1 < 2")]
    public void Text_of_a_cell_is_plain(string html, string text) => Assert.Equal([text], Cells($"<tr><td>{html}</td></tr>"));

    [Fact]
    public void Cell_knows_its_place_span_and_title()
    {
        var cell = Reader("<table>\r\n <tr>\r\n  <td colspan=\"3\" title=\"#7 &amp; note\">x</td>").Next()!.Cells[0];
        Assert.Equal(new HtmlCell("x", 3, "#7 & note", 3, 3), cell);
    }

    [Fact]
    public void End_of_the_report_is_told_from_a_cut()
    {
        var whole = Reader("<html><tr><td>a</td></tr></html>");
        var cut = Reader("<html><tr><td>a</td></tr></htm");
        while (whole.Next() is not null) Assert.False(whole.Complete);
        while (cut.Next() is not null) Assert.False(cut.Complete);
        Assert.Equal((true, false), (whole.Complete, cut.Complete));
    }

    [Fact]
    public void Cell_beyond_every_report_is_a_located_error()
    {
        var error = Assert.Throws<UserError>(() => Reader("<tr>\n<td>" + new string('x', 100_000)).Next());
        Assert.Equal(("a.html", 2, 1), (error.File, error.Line, error.Column));
    }

    [Fact]
    public void Row_beyond_every_report_is_a_located_error() =>
        Assert.Equal(1, Assert.Throws<UserError>(() => Reader("<tr>" + string.Concat(Enumerable.Repeat("<td>", 5000))).Next()).Line);

    [Fact]
    public void Depth_costs_nothing()
    {
        var html = string.Concat(Enumerable.Repeat("<div><table><tr><td>", 200_000)) + "deep";
        var reader = Reader(html);
        var last = string.Empty;
        while (reader.Next() is { } row) last = row[0];
        Assert.Equal("deep", last);
    }

    private static IEnumerable<string> Cells(string html) => Reader(html).Next()!.Cells.Select(c => c.Text);

    private static HtmlRowReader Reader(string html) => new(new DecodedText(new MemoryStream(Encoding.UTF8.GetBytes(html)), "a.html"));
}
