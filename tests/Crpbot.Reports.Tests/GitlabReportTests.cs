using System.Text.Json;

namespace Crpbot.Reports.Tests;

public sealed class GitlabReportTests
{
    [Fact]
    public void Entries_are_as_expected() => Expected.Matches(Results.Text("gitlab", Results.Few()), "gitlab-few");

    [Fact]
    public void A_clean_run_is_an_empty_list() => Assert.Equal("[]\n", Results.Text("gitlab", Results.Clean()));

    [Fact]
    public void What_could_not_be_scanned_is_listed() => Assert.Equal(13, Prints(Results.Text("gitlab", Results.Incomplete())).Count);

    [Fact]
    public void No_fingerprint_stands_twice() =>
        Assert.Equal(2, Prints(Results.Text("gitlab", Results.Of(Results.Finding(1, line: 1), Results.Finding(1, line: 2)))).Distinct().Count());

    private static List<string?> Prints(string text)
    {
        using var json = JsonDocument.Parse(text);
        return [.. json.RootElement.EnumerateArray().Select(e => e.GetProperty("fingerprint").GetString())];
    }
}
