namespace Crpbot.Cli.Tests;

public sealed class GateTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void History_is_left_to_audit()
    {
        _folder.With("a.py", Samples.Token).Committed();
        File.Delete(Path.Combine(_folder.Path, "a.py"));
        _folder.Committed("fix: remove it");
        Assert.Equal(0, _folder.Crpbot("gate").ExitCode);
    }

    [Fact]
    public void Baseline_accepts_what_is_there_and_nothing_else()
    {
        _folder.With("a.py", Samples.Token);
        Assert.Equal(".crpbot-baseline: 1 finding in 1 place accepted. Review it and commit it.\n", _folder.Crpbot("baseline").Out);
        Assert.Equal(0, _folder.Crpbot("gate").ExitCode);
        Assert.Equal(1, _folder.With("b.py", Samples.Token).Crpbot("gate").ExitCode);
    }

    [Fact]
    public void Baseline_survives_moved_lines()
    {
        _folder.With("a.py", Samples.Token);
        _folder.Crpbot("baseline");
        File.WriteAllText(Path.Combine(_folder.Path, "a.py"), "import os\n\n\n" + _folder.Read("a.py"));
        Assert.Equal(0, _folder.Crpbot("gate").ExitCode);
    }

    [Fact]
    public void Baseline_written_again_is_the_same()
    {
        _folder.With("a.py", Samples.Token).With("b.py", Samples.Password);
        _folder.Crpbot("baseline");
        var first = _folder.Read(".crpbot-baseline");
        _folder.Crpbot("baseline");
        Assert.Equal(first, _folder.Read(".crpbot-baseline"));
    }

    [Fact]
    public void Baseline_holds_no_credential()
    {
        _folder.With("a.py", Samples.Token).Crpbot("baseline");
        Assert.DoesNotContain("ghp_", _folder.Read(".crpbot-baseline"), StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_baseline_is_a_located_mistake()
    {
        var outcome = _folder.With(".crpbot-baseline", "# x\nnot a line\n").Crpbot("gate");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("  --> .crpbot-baseline:2:1\n", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_base_reports_only_what_the_branch_added()
    {
        _folder.With("old.py", Samples.Token).Committed();
        _folder.Git("checkout", "-q", "-b", "work");
        _folder.With("clean.py", Samples.Clean).Committed("feat: more");
        Assert.Equal(0, _folder.Crpbot("gate", "--diff-base", "main").ExitCode);
        _folder.With("new.py", Samples.Token).Committed("feat: with a token");
        var outcome = _folder.Crpbot("gate", "--diff-base", "main");
        Assert.Equal((1, "Failed: 1 new finding is high or worse (--fail-on high)."), (outcome.ExitCode, outcome.LastLine));
    }

    [Fact]
    public void Diff_base_sees_what_a_branch_added_and_removed_again()
    {
        _folder.With("a.py", Samples.Clean).Committed();
        _folder.Git("checkout", "-q", "-b", "work");
        _folder.With("new.py", Samples.Token).Committed("feat: slip");
        File.Delete(Path.Combine(_folder.Path, "new.py"));
        _folder.Committed("fix: remove the slip");
        Assert.Equal(1, _folder.Crpbot("gate", "--diff-base", "main").ExitCode);
    }

    [Fact]
    public void Unchanged_lines_of_a_changed_file_are_not_new()
    {
        _folder.With("a.py", Samples.Token).Committed();
        _folder.Git("checkout", "-q", "-b", "work");
        File.AppendAllText(Path.Combine(_folder.Path, "a.py"), "x = 1\n");
        _folder.Committed("feat: a line");
        Assert.Equal(0, _folder.Crpbot("gate", "--diff-base", "main").ExitCode);
    }

    [Fact]
    public void Unknown_diff_base_is_a_mistake()
    {
        var outcome = _folder.With("a.py", Samples.Clean).Committed().Crpbot("gate", "--diff-base", "nowhere");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("nowhere", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Staged_sees_the_index_and_not_the_tree()
    {
        _folder.With("a.py", Samples.Clean).Committed();
        _folder.With("b.py", Samples.Token);
        Assert.Equal(0, _folder.Crpbot("gate", "--staged").ExitCode);
        _folder.Git("add", "b.py");
        Assert.Equal(1, _folder.Crpbot("gate", "--staged").ExitCode);
    }

    [Theory]
    [InlineData("critical", 0)]
    [InlineData("high", 1)]
    [InlineData("never", 0)]
    public void Threshold_decides(string severity, int exitCode) => Assert.Equal(exitCode, _folder.With("a.py", Samples.Password).Crpbot("gate", "--fail-on", severity).ExitCode);
}
