namespace Crpbot.Cli.Tests;

public sealed class ConfigTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("fail_on: low", "unknown key 'fail_on'", "did you mean 'fail-on'?")]
    [InlineData("fail-on: lwo", "'lwo' is not allowed for 'fail-on'", "did you mean 'low'?")]
    [InlineData("history: maybe", "'history' is true or false", null)]
    [InlineData("ignores:\n  - path: a", "key 'reason' is missing", "Why it is accepted.")]
    [InlineData("ignores:\n  - reason: because", "an ignore names a path, a rule or a fingerprint", null)]
    [InlineData("ignores:\n  - {path: a, reason: b, until: soon}", "'soon' is no date", "write it as 2026-12-31")]
    [InlineData("fail-on: high\nfail-on: low", "key 'fail-on' stands here twice", null)]
    [InlineData("select: &a [x]", "anchors are not allowed", null)]
    [InlineData("select: [", null, null)]
    public void Fault_in_the_file_is_located(string text, string? message, string? cure)
    {
        var outcome = _folder.With("crpbot.yml", text + "\n").Crpbot("audit");
        Assert.Equal(2, outcome.ExitCode);
        if (message is not null) Assert.StartsWith($"error: {message}\n  --> crpbot.yml:", outcome.Error, StringComparison.Ordinal);
        if (cure is not null) Assert.Contains($"   = fix: {cure}\n", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void File_is_found_upward_from_the_target()
    {
        _folder.With("crpbot.yml", "fail-on: never\n").With("app/db.py", Samples.Token).Committed();
        Assert.Equal("Passed: --fail-on never.", _folder.Crpbot("audit", "app", "--no-history").LastLine);
    }

    [Fact]
    public void File_above_the_repository_is_not_used()
    {
        _folder.With("crpbot.yml", "fail-on: never\n").With("repo/db.py", Samples.Token);
        Directory.CreateDirectory(Path.Combine(_folder.Path, "repo", ".git"));
        Assert.Contains("file: none\n", _folder.Crpbot("config", "show", "repo").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void No_config_reads_no_file() =>
        Assert.Equal(1, _folder.With("crpbot.yml", "fail-on: never\n").With("db.py", Samples.Token).Crpbot("audit", "--no-config").ExitCode);

    [Fact]
    public void Named_file_is_used() =>
        Assert.Equal(0, _folder.With("other.yml", "fail-on: never\n").With("db.py", Samples.Token).Crpbot("audit", "--config", "other.yml").ExitCode);

    [Fact]
    public void Command_line_wins_over_environment_over_file()
    {
        _folder.With("crpbot.yml", "fail-on: low\nprofile: strict\nthreads: 2\n");
        var shown = _folder.CrpbotIn(new Dictionary<string, string>(StringComparer.Ordinal) { ["CRPBOT_FAIL_ON"] = "medium", ["CRPBOT_PROFILE"] = "audit" }, "config", "show", "--fail-on", "critical").Out;
        Assert.Contains("\nfail-on: critical  # --fail-on\n", shown, StringComparison.Ordinal);
        Assert.Contains("\nprofile: audit  # CRPBOT_PROFILE\n", shown, StringComparison.Ordinal);
        Assert.Contains("\nthreads: 2  # crpbot.yml:3\n", shown, StringComparison.Ordinal);
        Assert.Contains("\ncolor: auto  # default\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Ignore_with_a_reason_hides_and_is_counted()
    {
        _folder.With("crpbot.yml", "ignores:\n  - {path: db.py, rule: secrets, reason: test account}\n").With("db.py", Samples.Token);
        var outcome = _folder.Crpbot("audit");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("1 suppressed in the configuration", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Ignore_that_hides_nothing_is_reported()
    {
        var outcome = _folder.With("crpbot.yml", "ignores:\n  - {path: gone.py, reason: was here}\n").Crpbot("audit");
        Assert.Contains("[ignore-unused]", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_of_ignores_can_be_accepted_too()
    {
        _folder.With("crpbot.yml", "ignores:\n  - {path: gone.py, rule: secrets, reason: was here}\n  - {path: crpbot.yml, rule: ignore-unused, reason: shows how it looks}\n");
        Assert.Contains("1 suppressed in the configuration", _folder.Crpbot("audit").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Expired_ignore_is_reported_and_hides_nothing()
    {
        _folder.With("crpbot.yml", "ignores:\n  - {path: db.py, reason: until rotation, until: 2025-12-31}\n").With("db.py", Samples.Token);
        var outcome = _folder.Crpbot("audit", "--now", Samples.Now);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("[ignore-expired]", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Excluded_paths_are_not_read()
    {
        _folder.With("crpbot.yml", "exclude: ['vendor/']\n").With("vendor/db.py", Samples.Token);
        Assert.Equal(0, _folder.Crpbot("audit").ExitCode);
    }

    [Fact]
    public void Every_setting_stands_in_the_documentation()
    {
        var keys = _folder.Crpbot("config", "show").Out.TrimEnd('\n').Split('\n').Select(l => l.Split(':')[0]).Except(["file", "ignores"], StringComparer.Ordinal);
        var page = File.ReadAllText(Path.Combine(Folder.Root, "docs", "configuration.md"));
        Assert.All(keys, key => Assert.Contains($"\n| `{key}` | `--", page, StringComparison.Ordinal));
    }
}
