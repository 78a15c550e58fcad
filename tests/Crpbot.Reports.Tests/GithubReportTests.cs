using System.Text;
using Crpbot.Core;

namespace Crpbot.Reports.Tests;

public sealed class GithubReportTests
{
    [Fact]
    public void Annotations_are_as_expected() => Expected.Matches(Results.Text("github", Results.Few()), "github-few");

    [Fact]
    public void The_worst_ten_are_shown_and_the_tenth_counts_the_rest()
    {
        var commands = Commands(Results.Many());

        Assert.Equal(10, commands.Count);
        Assert.Contains("And 30 more findings", commands[9], StringComparison.Ordinal);
    }

    [Fact]
    public void An_incomplete_run_takes_one_of_the_ten()
    {
        var commands = Commands(Results.Many() with { NotScanned = [new NotScanned("a.py", "permission denied", Incomplete: true)] });

        Assert.Equal(10, commands.Count);
        Assert.Contains("a.py: permission denied", commands[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Names_cannot_inject_commands() => Expected.Matches(Results.Text("github", Results.Hostile()), "github-hostile");

    [Fact]
    public void Percent_colon_and_comma_are_escaped_in_properties() =>
        Assert.Contains("file=a%25b%3Ac%2Cd%0Ae.py,", Commands(Results.Of(Results.Finding(1, "a%b:c,d\ne.py")))[0], StringComparison.Ordinal);

    [Fact]
    public void A_place_in_history_has_no_file_to_annotate() =>
        Assert.DoesNotContain("file=", Commands(Results.Of(Results.Finding() with { Location = new Location("a.py", 1, 1, 1, 2, Results.Commit) }))[0], StringComparison.Ordinal);

    [Fact]
    public void The_step_summary_stays_below_a_megabyte()
    {
        var summary = GithubReport.Summary(Results.Many(9_000));

        Assert.InRange(Encoding.UTF8.GetByteCount(summary), 900_000, 1_000_000);
        Assert.Contains("more findings; the whole list is too long", summary, StringComparison.Ordinal);
    }

    private static List<string> Commands(ScanResult result) => [.. Results.Text("github", result).Split('\n').Where(l => l.StartsWith("::", StringComparison.Ordinal))];
}
