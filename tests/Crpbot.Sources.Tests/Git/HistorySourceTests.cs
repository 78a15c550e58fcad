using Crpbot.Core;
using Crpbot.Sources.Git;

namespace Crpbot.Sources.Tests.Git;

public sealed class HistorySourceTests
{
    [Fact]
    public void A_deleted_file_is_offered_with_the_commit_that_brought_it_in()
    {
        using var repository = new TestRepository();
        repository.Write("keep.txt", "x").Commit("zero");
        string commit = repository.Write("dir/gone.txt", "a SECRET").Commit("one");
        File.Delete(repository.PathOf("dir/gone.txt"));
        repository.Commit("two");
        (RecordingSink sink, SourceReport report) = RecordingSink.History(repository);
        Offered gone = sink.Only("dir/gone.txt");
        Assert.Equal(("a SECRET", SubjectOrigin.History, commit), (gone.Text, gone.Subject.Origin, gone.Commit!.Id));
        Assert.Equal(("Ann Author", null), (gone.Commit.Author, gone.Commit.Pushed));
        Assert.Equal(repository.Git("log", "-1", "--format=%at", commit).Trim(), gone.Commit.Date!.Value.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((ScanStatus.Succeeded, 0), (report.Status, report.NotScanned.Count));
    }

    [Fact]
    public void What_does_not_probe_is_not_offered()
    {
        using var repository = new TestRepository();
        repository.Write("plain.txt", "nothing").Commit("one");
        Assert.Empty(RecordingSink.History(repository).Sink.All);
    }

    [Fact]
    public void A_file_of_another_branch_is_offered()
    {
        using var repository = new TestRepository();
        repository.Write("a.txt", "x").Commit("one");
        repository.Git("checkout", "-q", "-b", "side");
        repository.Write("side.txt", "SECRET").Commit("side");
        repository.Git("checkout", "-q", "main");
        Assert.Equal(["side.txt"], RecordingSink.History(repository).Sink.Paths);
    }

    [Fact]
    public void A_detached_head_is_read()
    {
        using var repository = new TestRepository();
        repository.Write("a.txt", "x").Commit("one");
        repository.Git("checkout", "-q", "--detach");
        repository.Write("detached.txt", "SECRET").Commit("two");
        Assert.Equal(["detached.txt"], RecordingSink.History(repository).Sink.Paths);
    }

    [Fact]
    public void Every_stash_entry_is_read()
    {
        using var repository = new TestRepository();
        repository.Write("a.txt", "x").Commit("one");
        repository.Write("a.txt", "first SECRET").Git("stash", "-q");
        repository.Write("a.txt", "second SECRET").Git("stash", "-q");
        Assert.Equal(["first SECRET", "second SECRET"], RecordingSink.History(repository).Sink.All.Select(o => o.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_blob_that_only_a_merge_brought_in_is_found()
    {
        using var repository = new TestRepository();
        repository.Write("f", "base\n").Commit("base");
        repository.Git("checkout", "-q", "-b", "side");
        repository.Write("s", "side\n").Commit("side");
        repository.Git("checkout", "-q", "main");
        repository.Write("m", "main\n").Commit("main");
        repository.Git("merge", "-q", "--no-commit", "side");
        repository.Write("evil", "SECRET\n").Git("add", "-A");
        string merge = repository.CommitStaged("merge");
        repository.Git("rm", "-q", "evil");
        repository.Commit("removed");
        Assert.Equal(merge, RecordingSink.History(repository).Sink.Only("evil").Commit!.Id);
    }

    [Fact]
    public void A_blob_of_a_side_branch_belongs_to_its_commit_and_not_to_the_merge()
    {
        using var repository = new TestRepository();
        repository.Write("f", "base\n").Commit("base");
        repository.Git("checkout", "-q", "-b", "side");
        string side = repository.Write("s", "SECRET\n").Commit("side");
        repository.Git("checkout", "-q", "main");
        repository.Write("m", "main\n").Commit("main");
        repository.Git("merge", "-q", "--no-edit", "side");
        Assert.Equal(side, RecordingSink.History(repository).Sink.Only("s").Commit!.Id);
    }

    [Fact]
    public void A_renamed_file_is_offered_once_for_each_path()
    {
        using var repository = new TestRepository();
        string first = repository.Write("old.txt", "SECRET").Commit("one");
        repository.Git("mv", "old.txt", "new.txt");
        string second = repository.Commit("two");
        RecordingSink sink = RecordingSink.History(repository).Sink;
        Assert.Equal([("new.txt", second), ("old.txt", first)], sink.All.Select(o => (o.Path, o.Commit!.Id)).OrderBy(p => p.Path, StringComparer.Ordinal));
    }

    [Fact]
    public void A_reverted_file_belongs_to_the_first_commit()
    {
        using var repository = new TestRepository();
        string first = repository.Write("f", "SECRET").Commit("one");
        repository.Write("f", "other").Commit("two");
        repository.Write("f", "SECRET").Commit("three");
        Assert.Equal(first, RecordingSink.History(repository).Sink.Only("f").Commit!.Id);
    }

    [Fact]
    public void More_paths_than_the_limit_are_dropped()
    {
        using var repository = new TestRepository();
        for (int i = 0; i < 9; i++)
            repository.Write($"copy{i}", "SECRET");
        repository.Commit("one");
        Assert.Equal(4, RecordingSink.History(repository, new HistoryOptions { PathsPerBlob = 4 }).Sink.All.Count);
    }

    [Theory]
    [InlineData("tab\there.txt")]
    [InlineData("line\nbreak.txt")]
    [InlineData("日本/ünï.txt")]
    [InlineData(":colon \"quote\"")]
    public void Odd_names_are_read(string name)
    {
        using var repository = new TestRepository();
        repository.Write(name, "SECRET").Commit("one");
        Assert.Equal([name], RecordingSink.History(repository).Sink.Paths);
    }

    [Fact]
    public void A_commit_message_is_offered()
    {
        using var repository = new TestRepository();
        string commit = repository.Write("a", "x").Commit("a subject\n\nthe SECRET is here");
        Offered message = RecordingSink.History(repository).Sink.Only("(commit message)");
        Assert.Equal(("a subject\n\nthe SECRET is here\n", commit), (message.Text, message.Commit!.Id));
    }

    [Fact]
    public void A_tag_message_is_offered_with_the_commit_it_names()
    {
        using var repository = new TestRepository();
        string commit = repository.Write("a", "x").Commit("one");
        repository.Git("tag", "-a", "v1", "-m", "release SECRET");
        Offered message = RecordingSink.History(repository).Sink.Only("(message of tag v1)");
        Assert.Equal(("release SECRET\n", commit), (message.Text, message.Commit!.Id));
    }

    [Fact]
    public void A_name_of_interest_is_offered_whatever_it_holds()
    {
        using var repository = new TestRepository();
        repository.Write("dir/id_rsa", "nothing").Write("other", "nothing else").Commit("one");
        RecordingSink sink = RecordingSink.Run(new HistorySource(repository.Open()), nameOfInterest: "id_rsa").Sink;
        Assert.Equal(["dir/id_rsa"], sink.Paths);
    }

    [Fact]
    public void Contents_that_hide_their_text_are_judged_under_each_name()
    {
        using var repository = new TestRepository();
        foreach (string name in (string[])["a.zip", "b.zip"]) File.WriteAllBytes(repository.PathOf(name), [(byte)'P', (byte)'K', 3, 4, 0, 0, 0, 0]);
        foreach (string name in (string[])["a.txt", "b.txt"]) File.WriteAllText(repository.PathOf(name), "text without mark", new System.Text.UnicodeEncoding(bigEndian: false, byteOrderMark: false));
        repository.Write("a.md", "plain").Write("b.md", "plain").Commit("one");
        Assert.Equal(2 + 2 + 1 + 1, RecordingSink.History(repository).Sink.Judged);
    }

    [Fact]
    public void Dangling_objects_are_read_only_when_asked_for()
    {
        using var repository = new TestRepository();
        repository.Write("a", "x").Commit("one");
        string blob = repository.GitWithInput("dangling SECRET", "hash-object", "-w", "--stdin").Trim();
        Assert.Empty(RecordingSink.History(repository).Sink.All);
        Offered found = Assert.Single(RecordingSink.History(repository, new HistoryOptions { AllObjects = true }).Sink.All);
        Assert.Equal(("(unreachable) " + blob, null, null), (found.Commit!.Id, found.Commit.Author, found.Commit.Date));
    }

    [Fact]
    public void An_amended_commit_is_found_through_the_reflog_when_asked_for()
    {
        using var repository = new TestRepository();
        string amended = repository.Write("a", "SECRET").Commit("one");
        repository.Write("a", "clean").Commit("one", "--amend");
        Assert.Empty(RecordingSink.History(repository).Sink.All);
        Assert.Equal(amended, RecordingSink.History(repository, new HistoryOptions { AllObjects = true }).Sink.Only("a").Commit!.Id);
    }

    [Fact]
    public void Since_leaves_out_older_commits()
    {
        using var repository = new TestRepository();
        repository.Write("old", "SECRET 1").Commit("old SECRET");
        string commit = repository.Write("new", "SECRET 2").Commit("new");
        long seconds = long.Parse(repository.Git("log", "-1", "--format=%ct", commit).Trim(), System.Globalization.CultureInfo.InvariantCulture);
        var options = new HistoryOptions { Since = DateTimeOffset.FromUnixTimeSeconds(seconds) };
        Assert.Equal(["new"], RecordingSink.History(repository, options).Sink.Paths);
    }

    [Fact]
    public void A_range_holds_only_its_own_commits()
    {
        using var repository = new TestRepository();
        string first = repository.Write("old", "SECRET 1").Commit("one");
        repository.Write("new", "SECRET 2").Commit("two");
        Assert.Equal(["new"], RecordingSink.History(repository, new HistoryOptions { Revisions = [first + "..HEAD"] }).Sink.Paths);
    }

    [Fact]
    public void A_revision_that_looks_like_an_option_is_none()
    {
        using var repository = new TestRepository();
        repository.Write("a", "x").Commit("one");
        SourceReport report = RecordingSink.History(repository, new HistoryOptions { Revisions = ["--output=" + repository.PathOf("written")] }).Report;
        Assert.Equal(ScanStatus.Partial, report.Status);
        Assert.False(File.Exists(repository.PathOf("written")));
    }

    [Fact]
    public void Pushed_tells_what_a_remote_branch_contains()
    {
        using var origin = new TestRepository();
        origin.Write("pushed", "SECRET 1").Commit("one");
        using TestRepository clone = TestRepository.CloneOf(origin);
        clone.Write("local", "SECRET 2").Commit("two");
        RecordingSink sink = RecordingSink.History(clone).Sink;
        Assert.Equal((true, false), (sink.Only("pushed").Commit!.Pushed, sink.Only("local").Commit!.Pushed));
    }

    [Fact]
    public void A_shallow_clone_is_read_and_says_so()
    {
        using var origin = new TestRepository();
        origin.Write("old", "SECRET 1").Commit("one");
        File.Delete(origin.PathOf("old"));
        origin.Write("new", "SECRET 2").Commit("two");
        using TestRepository clone = TestRepository.CloneOf(origin, "--depth=1");
        (RecordingSink sink, SourceReport report) = RecordingSink.History(clone);
        Assert.Equal(["new"], sink.Paths);
        NotScanned line = Assert.Single(report.NotScanned);
        Assert.False(line.Incomplete);
        Assert.Contains("shallow clone", line.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_clone_lists_what_is_missing_and_fetches_nothing()
    {
        using var origin = new TestRepository();
        origin.Git("config", "uploadpack.allowFilter", "true");
        origin.Write("gone", "SECRET 1").Commit("one");
        File.Delete(origin.PathOf("gone"));
        origin.Write("here", "SECRET 2").Commit("two");
        using TestRepository clone = TestRepository.CloneOf(origin, "--filter=blob:none");
        string before = clone.Snapshot();
        (RecordingSink sink, SourceReport report) = RecordingSink.History(clone);
        Assert.Equal(["here"], sink.Paths);
        NotScanned line = Assert.Single(report.NotScanned);
        Assert.True(line.Incomplete);
        Assert.StartsWith("gone (blob", line.What, StringComparison.Ordinal);
        Assert.Equal(before, clone.Snapshot());
    }

    [Fact]
    public void An_empty_repository_gives_an_empty_report()
    {
        using var repository = new TestRepository();
        (RecordingSink sink, SourceReport report) = RecordingSink.History(repository);
        Assert.Equal((0, ScanStatus.Succeeded, 0), (sink.All.Count, report.Status, report.NotScanned.Count));
    }

    [Fact]
    public void Nothing_in_the_repository_is_executed()
    {
        using var repository = new TestRepository();
        repository.Write("a.c", "SECRET").Write(".gitattributes", "* filter=evil diff=evil\n").Commit("one");
        string marker = repository.PathOf("executed");
        foreach (string key in new[] { "filter.evil.clean", "filter.evil.process", "filter.evil.smudge", "diff.evil.textconv", "diff.evil.command", "diff.external", "core.fsmonitor", "core.pager", "gpg.program" })
            repository.Git("config", key, "touch " + marker + "; cat");
        repository.Git("config", "filter.evil.required", "true");
        repository.Git("config", "log.showSignature", "true");
        File.WriteAllText(repository.PathOf("a.c"), "changed SECRET");
        RecordingSink.History(repository);
        RecordingSink.Run(new StagedSource(repository.Open()));
        ChangeSet.Since(repository.Open(), "HEAD", CancellationToken.None);
        Assert.False(File.Exists(marker));
    }

    [Fact]
    public void Nothing_is_written_in_the_repository()
    {
        using var repository = new TestRepository();
        repository.Write("a", "SECRET").Write("b", "x").Commit("one");
        repository.Write("b", "y").Git("add", "b");
        File.SetLastWriteTimeUtc(repository.PathOf("a"), DateTime.UtcNow.AddDays(-1));
        string before = repository.Snapshot();
        RecordingSink.History(repository, new HistoryOptions { AllObjects = true });
        RecordingSink.Run(new StagedSource(repository.Open()));
        ChangeSet.Since(repository.Open(), "HEAD", CancellationToken.None);
        Assert.Equal(before, repository.Snapshot());
    }

    [Fact]
    public void Cancellation_comes_out_as_such()
    {
        using var repository = new TestRepository();
        repository.Write("a", "SECRET").Commit("one");
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => new HistorySource(repository.Open()).Read(new RecordingSink(), cancelled.Token));
    }
}
