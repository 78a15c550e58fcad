using Crpbot.Core;

namespace Crpbot.Reports.Tests;

public sealed class TerminalReportTests
{
    [Fact]
    public void A_clean_run_prints_one_line() => Expected.Matches(Results.Text("terminal", Results.Clean()), "terminal-clean");

    [Fact]
    public void A_few_findings_are_shown_in_full() => Expected.Matches(Results.Text("terminal", Results.Few()), "terminal-few");

    [Fact]
    public void Verbose_lists_all() => Expected.Matches(Results.Text("terminal", Results.Few(), new ReportOptions { Verbose = 1 }), "terminal-few-verbose");

    [Fact]
    public void More_than_thirty_take_one_line_each() => Expected.Matches(Results.Text("terminal", Results.Many(), new ReportOptions { SuggestBaseline = true }), "terminal-many");

    [Fact]
    public void Full_shows_excerpts_of_more_than_thirty() => Assert.Equal(40, Results.Text("full", Results.Many()).Split("--> ").Length - 1);

    [Fact]
    public void Concise_takes_one_line_each_even_for_few() => Expected.Matches(Results.Text("concise", Results.Few()), "terminal-concise");

    [Fact]
    public void An_incomplete_run_says_what_could_not_be_done() => Expected.Matches(Results.Text("terminal", Results.Incomplete()), "terminal-incomplete");

    [Fact]
    public void Hostile_names_are_escaped() => Expected.Matches(Results.Text("terminal", Results.Hostile()), "terminal-hostile");

    [Fact]
    public void Colour_is_escape_codes_around_the_same_text() => Expected.Matches(Results.Text("terminal", Results.Of(Results.Finding()), new ReportOptions { Color = true, LinkRoot = "/home/me/my repo" }), "terminal-colour");

    [Fact]
    public void Without_colour_there_is_no_escape_code() => Assert.DoesNotContain('\x1b', Results.Text("terminal", Results.Few()));

    [Fact]
    public void Quiet_prints_findings_only()
    {
        var text = Results.Text("terminal", Results.Few(), new ReportOptions { Quiet = true });

        Assert.DoesNotContain("Scanned", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_is_silent_when_clean() => Assert.Equal(string.Empty, Results.Text("terminal", Results.Clean(), new ReportOptions { Quiet = true }));

    [Fact]
    public void Quiet_does_not_hide_that_a_run_is_incomplete() => Assert.StartsWith("Incomplete:", Results.Text("terminal", Results.Incomplete(), new ReportOptions { Quiet = true }), StringComparison.Ordinal);

    [Fact]
    public void The_last_line_is_the_gates_reason() => Assert.EndsWith("\n" + Results.Few().Gate.Reason + "\n", Results.Text("terminal", Results.Few()), StringComparison.Ordinal);

    [Fact]
    public void A_baseline_is_not_suggested_when_one_is_in_use() => Assert.DoesNotContain("Old repository?", Results.Text("terminal", Results.Many(), new ReportOptions { SuggestBaseline = true, Baselined = true }), StringComparison.Ordinal);

    [Fact]
    public void A_baseline_is_not_suggested_for_twenty_findings() => Assert.DoesNotContain("Old repository?", Results.Text("terminal", Results.Many(20), new ReportOptions { SuggestBaseline = true }), StringComparison.Ordinal);

    [Fact]
    public void A_baseline_is_not_suggested_when_nothing_failed()
    {
        var result = Results.Many() with { Gate = new GateResult(GateVerdict.Passed, 0, "Passed: --fail-on never.") };

        Assert.DoesNotContain("Old repository?", Results.Text("terminal", result, new ReportOptions { SuggestBaseline = true }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wide", "名前 = \"…(14 chars, #1f2e3d4c)\"", 6, 22)]
    [InlineData("combining", "e\u0301e\u0301 = \"…(14 chars, #1f2e3d4c)\"", 8, 22)]
    [InlineData("tabs", "\t\tx\t= \"…(14 chars, #1f2e3d4c)\"", 7, 22)]
    [InlineData("control", "\x1b[31m = \"…(14 chars, #1f2e3d4c)\"", 9, 22)]
    [InlineData("emoji", "🔑 = \"…(14 chars, #1f2e3d4c)\"", 6, 22)]
    [InlineData("end", "password =", 10, 1)]
    public void The_caret_stands_under_what_it_marks(string name, string line, int start, int length) => Expected.Matches(Excerpt(line, start, length, 80), "terminal-caret-" + name);

    [Theory]
    [InlineData("start", 5)]
    [InlineData("middle", 300)]
    [InlineData("end", 560)]
    public void A_long_line_is_cut_around_the_caret(string name, int start) => Expected.Matches(Excerpt(Long(start, "SECRET_HERE"), start, 11, 80), "terminal-long-" + name);

    [Fact]
    public void A_caret_wider_than_the_terminal_is_cut() => Expected.Matches(Excerpt(Long(100, new string('S', 300)), 100, 300, 60), "terminal-long-caret");

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_excerpt_line_is_wider_than_the_terminal(int width)
    {
        for (var start = 0; start < 580; start += 7)
        {
            var text = Excerpt(Long(start, "漢字🔑\tXY"), start, 5, width);
            foreach (var line in text.Split('\n').Where(l => l.Contains('|', StringComparison.Ordinal))) Assert.True(Columns(line) <= width, line);
        }
    }

    [Fact]
    public void The_caret_marks_the_same_text_wherever_a_long_line_is_cut()
    {
        for (var start = 0; start < 580; start++)
        {
            var lines = Excerpt(Long(start, "SECRET"), start, 6, 80).Split('\n');
            var carets = lines.First(l => l.Contains('^', StringComparison.Ordinal));
            var source = lines.First(l => l.Contains("SECRET", StringComparison.Ordinal));
            Assert.Equal("SECRET", source.Substring(carets.IndexOf('^', StringComparison.Ordinal), carets.Count(c => c == '^')));
        }
    }

    private static string Long(int start, string marked) => new string('a', start) + marked + new string('b', Math.Max(0, 571 - start));

    private static int Columns(string line) => line.EnumerateRunes().Sum(r => r.Value is >= 0x2E80 ? 2 : 1);

    private static string Excerpt(string line, int start, int length, int width)
    {
        var finding = Results.Finding() with { Excerpt = new Excerpt(41, [line], 0, start, length, "opens it") };
        var text = Results.Text("terminal", Results.Of(finding), new ReportOptions { Width = width });
        return text[..text.IndexOf("   = fix", StringComparison.Ordinal)];
    }
}
