namespace Crpbot.Reports.Tests;

public sealed class MarkdownReportTests
{
    [Fact]
    public void The_page_is_as_expected() => Expected.Matches(Results.Text("markdown", Results.Few()), "markdown-few");

    [Fact]
    public void Markup_in_names_is_shown_as_text() => Expected.Matches(Results.Text("markdown", Results.Hostile()), "markdown-hostile");

    [Fact]
    public void What_could_not_be_scanned_is_listed() => Assert.Contains("* <code>locked/13.txt</code>: permission denied", Results.Text("markdown", Results.Incomplete()), StringComparison.Ordinal);
}
