using System.Text.Json;

namespace Crpbot.Cli.Tests;

public sealed class AuditTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Empty_folder_passes_with_one_line()
    {
        var outcome = _folder.Crpbot("audit");
        Assert.Equal((0, string.Empty), (outcome.ExitCode, outcome.Error));
        Assert.EndsWith("Passed: no finding is high or worse (--fail-on high).\n", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Credential_fails_with_place_cure_and_reason()
    {
        var outcome = _folder.With("app/settings.py", "\n" + Samples.Token).Crpbot("audit");
        Assert.Equal((1, string.Empty), (outcome.ExitCode, outcome.Error));
        Assert.Contains("\n  --> app/settings.py:2:17\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("   = fix: ", outcome.Out, StringComparison.Ordinal);
        Assert.Equal("Failed: 1 finding is high or worse (--fail-on high).", outcome.LastLine);
    }

    [Theory]
    [InlineData("terminal")]
    [InlineData("full")]
    [InlineData("concise")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("markdown")]
    [InlineData("csv")]
    public void No_format_shows_the_value_or_an_escape_code(string format)
    {
        var text = _folder.With("app/settings.py", Samples.Token).Crpbot("audit", "--format", format, "--color", "auto").Out;
        var value = _folder.Read("app/settings.py").Split('"')[1];
        Assert.DoesNotContain(value[8..20], text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
    }

    [Fact]
    public void Forced_colour_reaches_a_pipe() => Assert.Contains('\u001b', _folder.With("a.py", Samples.Token).Crpbot("audit", "--color", "always").Out);

    [Fact]
    public void Same_input_with_a_fixed_clock_gives_the_same_bytes()
    {
        _folder.With("a.py", Samples.Token).With("b.py", Samples.Password).Committed();
        Assert.Equal(_folder.Crpbot("audit", "--format", "json", "--now", Samples.Now).Out, _folder.Crpbot("audit", "--format", "json", "--now", Samples.Now, "--threads", "1").Out);
    }

    [Fact]
    public void Json_on_standard_output_is_json_and_nothing_else()
    {
        var outcome = _folder.With("a.py", Samples.Token).Crpbot("audit", "--format", "json", "--now", Samples.Now);
        var root = JsonDocument.Parse(outcome.Out).RootElement;
        Assert.Equal("2026-02-01T06:00:00Z", root.GetProperty("startedAt").GetString());
        Assert.Equal(1, root.GetProperty("gate").GetProperty("exitCode").GetInt32());
    }

    [Fact]
    public void Files_are_written_and_the_terminal_text_still_appears()
    {
        var outcome = _folder.With("a.py", Samples.Token).Crpbot("audit", "--format", "json=out.json", "--format", "sarif=out.sarif");
        Assert.Contains("Failed: 1 finding", outcome.Out, StringComparison.Ordinal);
        Assert.Equal("1", JsonDocument.Parse(_folder.Read("out.json")).RootElement.GetProperty("schemaVersion").GetString());
        Assert.Equal("2.1.0", JsonDocument.Parse(_folder.Read("out.sarif")).RootElement.GetProperty("version").GetString());
    }

    [Fact]
    public void Exit_zero_hides_only_a_failed_gate() => Assert.Equal(0, _folder.With("a.py", Samples.Token).Crpbot("audit", "--exit-zero").ExitCode);

    [Fact]
    public void Exit_zero_keeps_a_mistake() => Assert.Equal(2, _folder.Crpbot("audit", "--exit-zero", "--fail-on", "x").ExitCode);

    [Fact]
    public void Exit_zero_keeps_an_incomplete_run()
    {
        _folder.With("conf.toml", "[[rules]]\nid = \"x\"\nregex = '''(?=look)ahead'''\n");
        Assert.Equal(3, _folder.Crpbot("audit", "--exit-zero", "--gitleaks-config", "conf.toml").ExitCode);
    }

    [Fact]
    public void Quiet_run_that_finds_nothing_says_nothing() => Assert.Equal(string.Empty, _folder.Crpbot("audit", "-q").Out);

    [Fact]
    public void Standard_input_is_scanned_under_its_name()
    {
        var text = _folder.With("a.py", Samples.Token).Read("a.py");
        var outcome = _folder.CrpbotWith(text, "audit", "-", "--stdin-name", "patch.py");
        Assert.Contains("patch.py:1:17", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void One_file_can_be_the_target() => Assert.Equal(1, _folder.With("a.py", Samples.Token).Crpbot("audit", "a.py").ExitCode);

    [Fact]
    public void What_was_deleted_is_found_in_history()
    {
        _folder.With("a.py", Samples.Token).Committed();
        File.Delete(Path.Combine(_folder.Path, "a.py"));
        _folder.Committed("fix: remove it");
        Assert.Equal((1, 0), (_folder.Crpbot("audit").ExitCode, _folder.Crpbot("audit", "--no-history").ExitCode));
    }

    [Fact]
    public void Folder_below_the_top_sees_only_its_own_history()
    {
        _folder.With("a/x.py", Samples.Token).With("b/y.py", Samples.Clean).Committed();
        File.Delete(Path.Combine(_folder.Path, "a/x.py"));
        _folder.Committed("fix: remove it");
        Assert.Equal((1, 0), (_folder.Crpbot("audit", "a").ExitCode, _folder.Crpbot("audit", "b").ExitCode));
    }

    [Fact]
    public void Ignored_file_is_read_only_when_asked()
    {
        _folder.With(".gitignore", ".env\n").Committed().With(".env", Samples.Token);
        Assert.Equal((0, 1), (_folder.Crpbot("audit").ExitCode, _folder.Crpbot("audit", "--no-ignore").ExitCode));
    }

    [Fact]
    public void Listed_files_are_those_that_are_read()
    {
        _folder.With("a.py", Samples.Clean).With("b/c.py", Samples.Clean).With(".gitignore", "skip.py\n").With("skip.py", Samples.Clean).Committed();
        Assert.Equal(".gitignore\na.py\nb/c.py\n", _folder.Crpbot("audit", "--list-files").Out);
    }

    [Fact]
    public void Default_profile_counts_what_it_hides()
    {
        _folder.With("a.py", "password = \"{{a-z:5}}{{0-9:2}}\"\n");
        Assert.Equal(_folder.Crpbot("audit", "--profile", "strict").ExitCode == 0, _folder.Crpbot("audit", "--profile", "audit").ExitCode == 0);
    }

    [Fact]
    public void Selected_rules_alone_run() => Assert.Equal(0, _folder.With("a.py", Samples.Token).Crpbot("audit", "--select", "generic-password").ExitCode);

    [Fact]
    public void Inline_ignore_with_a_reason_hides()
    {
        _folder.With("a.py", Samples.Token.TrimEnd('\n') + "  # crpbot: ignore[secrets] revoked in the test account\n");
        var outcome = _folder.Crpbot("audit");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("1 suppressed inline", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Gitleaks_ignore_file_is_honoured()
    {
        _folder.With("a.py", Samples.Token).With(".gitleaksignore", "a.py:github-pat:1\n");
        Assert.Equal(0, _folder.Crpbot("audit").ExitCode);
    }

    [Fact]
    public void Gitleaks_configuration_runs_beside_the_rules()
    {
        _folder.With("conf.toml", "[[rules]]\nid = \"acme\"\ndescription = \"ACME key\"\nregex = '''acme-[a-z0-9]{24}'''\nkeywords = [\"acme\"]\n").With("a.txt", "use acme-{{a-z0-9:24}} here\n");
        Assert.Contains("high[acme]: ACME key", _folder.Crpbot("audit", "--gitleaks-config", "conf.toml").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Controls_are_failed_passed_or_not_assessed()
    {
        var clean = Status(_folder.With("a.py", Samples.Clean).Crpbot("audit", "--format", "json").Out);
        var dirty = Status(_folder.With("a.py", Samples.Token).Crpbot("audit", "--format", "json").Out);
        Assert.Equal(("passed", "not-assessed", "failed"), (clean["1"], clean["13"], dirty["1"]));
    }

    [Fact]
    public void Control_is_not_passed_when_a_rule_did_not_run() =>
        Assert.Equal("not-assessed", Status(_folder.With("a.py", Samples.Clean).Crpbot("audit", "--format", "json", "--ignore", "generic-password").Out)["1"]);

    private static Dictionary<string, string> Status(string json) => JsonDocument.Parse(json).RootElement.GetProperty("controls").EnumerateArray()
        .Where(c => c.GetProperty("framework").GetString() == "crpbot-daily")
        .ToDictionary(c => c.GetProperty("control").GetString()!, c => c.GetProperty("status").GetString()!, StringComparer.Ordinal);
}
