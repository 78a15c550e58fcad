using Crpbot.Core;
using Crpbot.Sources.Git;

namespace Crpbot.Sources.Tests.Git;

public sealed class StagedSourceTests : IDisposable
{
    private readonly TestRepository _repository = new();

    [Fact]
    public void Before_the_first_commit_everything_staged_is_offered()
    {
        _repository.Write("a", "one\ntwo\n").Git("add", "a");
        Offered a = Run().Only("a");
        Assert.Equal(("one\ntwo\n", SubjectOrigin.Tree, true), (a.Text, a.Subject.Origin, a.Subject.IsTracked));
        Assert.Equal([new LineRange(1, 2)], a.AddedLines);
    }

    [Fact]
    public void Only_added_lines_are_marked()
    {
        _repository.Write("a", "1\n2\n3\n4\n5\n").Commit("one");
        _repository.Write("a", "1\nnew\n2\n4\nchanged\nadded\n").Git("add", "a");
        Assert.Equal([new LineRange(2, 2), new LineRange(5, 6)], Run().Only("a").AddedLines);
    }

    [Fact]
    public void A_file_that_only_lost_lines_has_no_added_ones()
    {
        _repository.Write("a", "1\n2\n3\n").Commit("one");
        _repository.Write("a", "1\n3\n").Git("add", "a");
        Assert.Empty(Run().Only("a").AddedLines!);
    }

    [Fact]
    public void The_staged_content_counts_and_not_the_file()
    {
        _repository.Write("a", "staged").Git("add", "a");
        _repository.Write("a", "later");
        Assert.Equal("staged", Run().Only("a").Text);
    }

    [Fact]
    public void Unstaged_and_unchanged_files_are_left_out()
    {
        _repository.Write("a", "1").Write("b", "1").Commit("one");
        _repository.Write("b", "2").Write("untracked", "3");
        Assert.Empty(Run().All);
    }

    [Fact]
    public void Deleted_files_and_changed_modes_are_left_out()
    {
        _repository.Write("a", "1").Write("b", "1").Commit("one");
        _repository.Git("rm", "-q", "a");
        _repository.Git("update-index", "--chmod=+x", "b");
        Assert.Empty(Run().All);
    }

    [Fact]
    public void A_renamed_file_counts_as_new()
    {
        _repository.Write("a", "1\n2\n").Commit("one");
        _repository.Git("mv", "a", "b");
        Assert.Equal([new LineRange(1, 2)], Run().Only("b").AddedLines);
    }

    [Fact]
    public void A_binary_file_counts_whole()
    {
        _repository.Write("a", "x\0y\n").Git("add", "a");
        Assert.Equal([new LineRange(1, int.MaxValue)], Run().Only("a").AddedLines);
    }

    [Theory]
    [InlineData("tab\there")]
    [InlineData("line\nbreak")]
    [InlineData("a \"quote\" and \\ b/ü")]
    [InlineData(" b/x b/y")]
    public void Odd_names_keep_their_lines(string name)
    {
        _repository.Write(name, "1\n").Git("add", "-A");
        Assert.Equal([new LineRange(1, 1)], Run().Only(name).AddedLines);
    }

    [Fact]
    public void Added_lines_that_look_like_a_patch_are_content()
    {
        _repository.Write("a", "++ b/zzz\n@@ -1 +1 @@\ndiff --git a/x b/x\n").Write("b", "1\n").Git("add", "-A");
        RecordingSink sink = Run();
        Assert.Equal([new LineRange(1, 3)], sink.Only("a").AddedLines);
        Assert.Equal([new LineRange(1, 1)], sink.Only("b").AddedLines);
    }

    [Fact]
    public void A_file_in_conflict_is_listed()
    {
        _repository.Write("f", "base").Commit("base");
        _repository.Git("checkout", "-q", "-b", "side");
        _repository.Write("f", "side").Commit("side");
        _repository.Git("checkout", "-q", "main");
        _repository.Write("f", "main").Commit("main");
        Assert.False(_repository.TryGit("merge", "-q", "side"));
        SourceReport report = RecordingSink.Run(new StagedSource(_repository.Open())).Report;
        Assert.Equal(new NotScanned("f", "in conflict, so not staged", Incomplete: false), Assert.Single(report.NotScanned));
    }

    [Fact]
    public void The_index_of_a_hook_is_read_when_named()
    {
        _repository.Write("a", "1\n").Git("add", "a");
        File.Copy(_repository.PathOf(".git/index"), _repository.PathOf(".git/next-index"));
        _repository.Git("rm", "-q", "--cached", "a");
        var source = new StagedSource(_repository.Open(), indexFile: _repository.PathOf(".git/next-index"));
        Assert.Equal(["a"], RecordingSink.Run(source).Sink.Paths);
    }

    [Fact]
    public void Without_git_it_fails()
    {
        SourceReport report = RecordingSink.Run(new StagedSource(_repository.Open("no-such-git"))).Report;
        Assert.Equal((ScanStatus.Failed, "git is not installed"), (report.Status, report.Reason));
    }

    public void Dispose() => _repository.Dispose();

    private RecordingSink Run() => RecordingSink.Run(new StagedSource(_repository.Open())).Sink;
}
