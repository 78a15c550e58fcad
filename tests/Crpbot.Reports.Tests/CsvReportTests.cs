using Crpbot.Core;

namespace Crpbot.Reports.Tests;

public sealed class CsvReportTests
{
    [Fact]
    public void Rows_are_as_expected() => Expected.Matches(Results.Text("csv", Results.Few()).TrimStart('\ufeff'), "csv-few");

    [Fact]
    public void It_begins_with_the_byte_order_mark_that_spreadsheets_need() => Assert.Equal([0xEF, 0xBB, 0xBF], Results.Bytes("csv", Results.Clean())[..3]);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(1)")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    [InlineData("＝1")]
    public void No_cell_begins_as_a_formula(string path)
    {
        var row = Results.Text("csv", Results.Of(Results.Finding(1, path))).Split('\n')[1];

        Assert.StartsWith("'", row.Split(',')[4].Trim('"'), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_is_doubled() => Assert.Contains(",\"a\"\"b,c\",", Results.Text("csv", Results.Of(Results.Finding(1, "a\"b,c"))), StringComparison.Ordinal);

    [Fact]
    public void Suppressed_findings_have_rows() =>
        Assert.Contains("inline: r,", Results.Text("csv", Results.Of(Results.Finding() with { Suppressed = new Suppression("inline", "r", null, "a:1") })).Replace("\"", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
}
