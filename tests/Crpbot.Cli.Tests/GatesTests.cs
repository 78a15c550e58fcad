using System.Text.Json;

namespace Crpbot.Cli.Tests;

public sealed class GatesTests : IDisposable
{
    private const string Metrics = "{\"timestamp\": \"2026-01-31T07:59:00Z\", \"accuracy\": 0.7, \"ece\": 0.04}";
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Metric_that_keeps_its_gate_is_approved()
    {
        var outcome = _folder.With("reports/metrics.json", Metrics).Crpbot("gates", "--select", "model-accuracy-too-low", "--now", "2026-01-31T08:00:00Z");
        Assert.Equal((0, true), (outcome.ExitCode, outcome.Out.EndsWith("\nAPPROVED: every required gate is shown to hold.\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void Metric_below_its_gate_is_rejected() =>
        Assert.Equal(1, _folder.With("reports/metrics.json", Metrics.Replace("0.7", "0.6", StringComparison.Ordinal)).Crpbot("gates", "--select", "model-accuracy-too-low", "--now", "2026-01-31T08:00:00Z").ExitCode);

    [Fact]
    public void Missing_metric_is_not_shown()
    {
        var outcome = _folder.Crpbot("gates", "--select", "model-accuracy-too-low");
        Assert.Equal((3, true), (outcome.ExitCode, outcome.Out.Contains("NOT SHOWN: 1 required gate cannot be shown to hold.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Configuration_moves_a_threshold_and_makes_a_gate_advisory()
    {
        _folder.With("crpbot.yml", "evidence:\n  gates:\n    model-accuracy-too-low: {threshold: 0.75}\n    model-calibration-error-too-high: {threshold: 0.01, required: false}\n").With("reports/metrics.json", Metrics);
        var outcome = _folder.Crpbot("gates", "--select", "model-accuracy-too-low,model-calibration-error-too-high", "--format", "json");
        using var json = JsonDocument.Parse(outcome.Out);
        Assert.Equal(["model-accuracy-too-low:failed:True", "model-calibration-error-too-high:failed:False"], json.RootElement.GetProperty("gates").EnumerateArray().Select(g => $"{g.GetProperty("gate")}:{g.GetProperty("state")}:{g.GetProperty("required").GetBoolean()}"));
    }

    [Fact]
    public void Mistyped_setting_is_told_with_its_line()
    {
        var outcome = _folder.With("crpbot.yml", "evidence:\n  reprots: [a.xml]\n").Crpbot("gates");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("crpbot.yml:2:3", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'reports'?", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Issue_report_and_formats_are_written_to_files()
    {
        _folder.Crpbot("gates", "--select", "tests-not-passed", "--issue-report", "issue.md", "--format", "json=gates.json", "--format", "markdown=gates.md");
        Assert.StartsWith("# NOT SHOWN: this repository\n", _folder.Read("issue.md"), StringComparison.Ordinal);
        Assert.StartsWith("**NOT SHOWN**", _folder.Read("gates.md"), StringComparison.Ordinal);
        Assert.Contains("\"verdict\": \"not-shown\"", _folder.Read("gates.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Model_that_was_deleted_is_found_in_history()
    {
        _folder.With("models/a.pt", new string('x', 3000)).Committed().Git("rm", "-q", "models/a.pt");
        _folder.With("a.txt", "a").Committed("chore: clean up");
        var outcome = _folder.Crpbot("gates", "--select", "model-file-in-git");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("models/a.pt: deleted, but history keeps it: 3 kB, brought in by ", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Ignore_with_a_reason_accepts_a_failure()
    {
        _folder.With("models/a.pt", new string('x', 3000)).With("crpbot.yml", "ignores:\n  - {path: models/**, rule: model-file-in-git, reason: public weights}\n").Committed();
        var outcome = _folder.Crpbot("gates", "--select", "model-file-in-git");
        Assert.Equal((0, true), (outcome.ExitCode, outcome.Out.StartsWith("accepted       model-file-in-git\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void Audit_tells_of_hygiene_without_configuration()
    {
        var outcome = _folder.With("models/a.pt", new string('x', 3000)).Committed().Crpbot("audit", "--select", "hygiene", "--format", "concise");
        Assert.Contains("models/a.pt:1:1: medium[model-file-in-git]", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_with_configured_evidence_is_incomplete_when_a_gate_is_not_shown()
    {
        var outcome = _folder.With("crpbot.yml", "evidence:\n  reports: [artifacts/*.xml]\n").Committed().Crpbot("audit", "--select", "tests-not-passed");
        Assert.Equal(3, outcome.ExitCode);
    }

    [Fact]
    public void Audit_without_configured_evidence_asks_for_none() => Assert.Equal(0, _folder.With("a.txt", "a").Committed().Crpbot("audit", "--select", "gates").ExitCode);

    [Fact]
    public void Selection_without_a_gate_is_a_mistake() => Assert.Equal(2, _folder.Crpbot("gates", "--select", "generic-password").ExitCode);

    [Fact]
    public void Folder_below_the_top_sees_only_itself()
    {
        _folder.With("other/a.pt", new string('x', 3000)).With("sub/a.txt", "a").Committed();
        Assert.Equal(0, _folder.Crpbot("gates", "sub", "--select", "model-file-in-git").ExitCode);
    }
}
