namespace Crpbot.Cli.Tests;

public sealed class FtmoTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(50_000, ",\"mae_cents\":-100", "PASS", 0)]
    [InlineData(-500_001, "", "BREACH", 1)]
    [InlineData(50_000, "", "CANNOT_BE_SHOWN", 3)]
    public void Exit_code_says_what_the_verdict_is(int result, string excursion, string verdict, int exitCode)
    {
        var outcome = _folder.With("h.json", History("a", result, excursion)).Crpbot("ftmo", "replay", "h.json", "--format", "json");
        Assert.Equal((exitCode, string.Empty), (outcome.ExitCode, outcome.Error));
        Assert.StartsWith($"{{\"id\":\"a\",\"daily_loss\":{{\"verdict\":\"{verdict}\",\"day\":\"2026-02-02\",\"at\":\"", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_line_exits_2_and_the_others_have_their_line()
    {
        var outcome = _folder.With("h.jsonl", History("a", 1, string.Empty) + "\n{\"id\":1}\n" + History("c", 1, string.Empty) + "\n").Crpbot("ftmo", "replay", "h.jsonl", "--format", "json");
        Assert.Equal((2, 2), (outcome.ExitCode, outcome.Out.TrimEnd('\n').Split('\n').Length));
        Assert.Contains("--> h.jsonl:2:1", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Equity_of_a_file_of_its_own_decides()
    {
        _folder.With("h.json", History("a", 50_000, string.Empty)).With("e.csv", "time,equity,kind\n2026-02-02T09:00:00Z,100000,tick\n2026-02-02T10:00:00Z,95000,tick\n2026-02-02T12:00:00Z,100500,tick\n");
        var outcome = _folder.Crpbot("ftmo", "replay", "h.json", "--equity", "e.csv");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("daily loss    NEAR_MISS\n    closest at 2026-02-02T10:00:00Z (day 2026-02-02): 0.00 left, equity 95,000.00, limit 95,000.00\n", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_needs_nothing_else()
    {
        _folder.With("h.json", History("<b>", 50_000, ",\"mae_cents\":-100")).Crpbot("ftmo", "replay", "h.json", "--format", "html=out.html");
        var page = _folder.Read("out.html");
        Assert.Contains("<path class=\"equity\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--pack", "ftmo_2stp", "did you mean 'ftmo_2step'?")]
    [InlineData("--format", "xml", "terminal")]
    [InlineData("--equity-coverage", "tick", "did you mean 'ticks'?")]
    [InlineData("--phase", "fundet", "did you mean 'funded'?")]
    [InlineData("--clock", "Prague", "Europe/Prague")]
    public void Mistake_has_a_cure(string option, string value, string cure)
    {
        var outcome = _folder.With("h.json", History("a", 1, string.Empty)).Crpbot("ftmo", "replay", "h.json", option, value);
        Assert.Equal((2, string.Empty), (outcome.ExitCode, outcome.Out));
        Assert.Contains(cure, outcome.Error, StringComparison.Ordinal);
    }

    private static string History(string id, int result, string excursion) =>
        $$$"""{"id":"{{{id}}}","history":{"initial_cents":10000000,"deals":[{"time":"2026-02-02T09:00:00Z","position_id":"1","entry":"in","amount_cents":0},{"time":"2026-02-02T12:00:00Z","position_id":"1","entry":"out","amount_cents":{{{result}}}}],"positions":[{"position_id":"1","open":"2026-02-02T09:00:00Z","close":"2026-02-02T12:00:00Z"{{{excursion}}}}],"equity":[],"equity_coverage":"none"}}""";
}
