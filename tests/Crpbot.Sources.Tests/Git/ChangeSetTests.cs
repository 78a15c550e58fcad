using Crpbot.Core;
using Crpbot.Sources.Git;

namespace Crpbot.Sources.Tests.Git;

public sealed class ChangeSetTests : IDisposable
{
    private readonly TestRepository _repository = new();
    private readonly string _base;

    public ChangeSetTests()
    {
        _base = _repository.Write("a", "1\n2\n3\n").Write("same", "x\n").Write("dir/b", "1\n").Commit("base");
        _repository.Git("checkout", "-q", "-b", "feature");
    }

    [Fact]
    public void Committed_staged_and_unstaged_lines_count_together()
    {
        _repository.Write("a", "1\ncommitted\n2\n3\n").Commit("one");
        _repository.Write("a", "1\ncommitted\n2\n3\nstaged\n").Git("add", "a");
        _repository.Write("a", "unstaged\n1\ncommitted\n2\n3\nstaged\n");
        ChangeSet changes = Changes();
        Assert.Equal([new LineRange(1, 1), new LineRange(3, 3), new LineRange(6, 6)], changes.AddedLines["a"]);
        Assert.Equal(["a"], changes.AddedLines.Keys);
    }

    [Fact]
    public void What_main_gained_meanwhile_does_not_count()
    {
        _repository.Write("mine", "1\n").Commit("mine");
        _repository.Git("checkout", "-q", "main");
        _repository.Write("theirs", "1\n").Commit("theirs");
        _repository.Git("checkout", "-q", "feature");
        ChangeSet changes = Changes();
        Assert.Equal((_base, "mine"), (changes.MergeBase, Assert.Single(changes.AddedLines.Keys)));
    }

    [Fact]
    public void Untracked_files_count_whole_and_ignored_ones_do_not()
    {
        _repository.Write(".gitignore", "ignored\n").Commit("ignore");
        _repository.Write("untracked", "1\n").Write("ignored", "1\n");
        Assert.Equal([".gitignore", "untracked"], Changes().AddedLines.Keys.Order(StringComparer.Ordinal));
        Assert.Equal([new LineRange(1, int.MaxValue)], Changes().AddedLines["untracked"]);
    }

    [Fact]
    public void A_touched_but_unchanged_file_is_no_change()
    {
        File.SetLastWriteTimeUtc(_repository.PathOf("same"), DateTime.UtcNow.AddHours(-5));
        Assert.Empty(Changes().AddedLines.GetValueOrDefault("same", []));
    }

    [Fact]
    public void Paths_below_a_directory_are_relative_to_it()
    {
        _repository.Write("dir/b", "1\n2\n").Write("a", "changed\n").Commit("one");
        Assert.Equal(["b"], Changes().Below(_repository.PathOf("dir")).Keys);
    }

    [Fact]
    public void The_revisions_hold_what_was_added_and_removed_again()
    {
        _repository.Write("brief", "SECRET").Commit("one");
        File.Delete(_repository.PathOf("brief"));
        _repository.Commit("two");
        Assert.Equal(["brief"], RecordingSink.History(_repository, new HistoryOptions { Revisions = Changes().Revisions }).Sink.Paths);
    }

    [Theory]
    [InlineData("no-such-branch")]
    [InlineData("--output=x")]
    [InlineData("")]
    public void An_unknown_revision_is_a_user_error_with_a_cure(string revision)
    {
        UserError error = Assert.Throws<UserError>(() => ChangeSet.Since(_repository.Open(), revision, CancellationToken.None));
        Assert.NotNull(error.Cure);
    }

    [Fact]
    public void In_a_shallow_clone_the_cure_is_to_fetch()
    {
        using TestRepository clone = TestRepository.CloneOf(_repository, "--depth=1");
        UserError error = Assert.Throws<UserError>(() => ChangeSet.Since(clone.Open(), "origin/main", CancellationToken.None));
        Assert.Contains("git fetch --depth", error.Cure, StringComparison.Ordinal);
    }

    [Fact]
    public void Unrelated_histories_are_a_user_error()
    {
        _repository.Git("checkout", "-q", "--orphan", "other");
        _repository.Commit("other root");
        Assert.Throws<UserError>(() => ChangeSet.Since(_repository.Open(), "main", CancellationToken.None));
    }

    public void Dispose() => _repository.Dispose();

    private ChangeSet Changes() => ChangeSet.Since(_repository.Open(), "main", CancellationToken.None);
}
