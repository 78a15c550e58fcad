using Crpbot.Sources.Git;
using Crpbot.Sources.Git.Graph;

namespace Crpbot.Sources.Tests.Git.Graph;

public sealed class RepositoryReaderTests : IDisposable
{
    private readonly TestRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Head_is_read_from_loose_and_from_packed_refs(bool packed)
    {
        var id = _repository.Write("a.txt", "a").Commit("feat: one\n\nbody");
        if (packed) Pack();
        using var reader = new RepositoryReader(_repository.Open());
        Assert.Equal((id, "feat: one\n\nbody\n"), (reader.HeadId, reader.Head()!.Message));
    }

    [Fact]
    public void Detached_head_is_read()
    {
        var first = _repository.Write("a.txt", "a").Commit("one");
        _repository.Write("a.txt", "b").Commit("two");
        _repository.Git("checkout", "-q", first);
        using var reader = new RepositoryReader(_repository.Open());
        Assert.Equal(first, reader.HeadId);
    }

    [Fact]
    public void Repository_without_commits_has_no_head()
    {
        using var reader = new RepositoryReader(_repository.Open());
        Assert.Null(reader.HeadId);
    }

    [Fact]
    public void Last_commits_are_those_of_git()
    {
        for (var i = 0; i < 12; i++) _repository.Write("a.txt", $"{i}").Commit($"commit {i}");
        _repository.Git("checkout", "-q", "-b", "side", "HEAD~3");
        _repository.Write("b.txt", "b").Commit("on the side");
        _repository.Git("checkout", "-q", "main");
        _repository.Git("merge", "-q", "--no-ff", "-m", "merged", "side");
        Pack();
        using var reader = new RepositoryReader(_repository.Open());
        var expected = _repository.Git("log", "--format=%H", "-n", "9").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected, reader.LastCommits(9).Select(c => reader.Hex(c.Id)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Deleted_file_is_found_with_the_commit_that_brought_it_in(bool packed)
    {
        _repository.Write("app.py", "x").Commit("one");
        var second = _repository.Write("models/a.pt", "weights").Commit("two");
        _repository.Git("rm", "-q", "models/a.pt");
        _repository.CommitStaged("three");
        if (packed) Pack();
        Assert.Equal([("models/a.pt", second)], Files(n => n.EndsWith(".pt", StringComparison.Ordinal)));
    }

    [Fact]
    public void File_of_another_branch_is_found()
    {
        _repository.Write("app.py", "x").Commit("one");
        _repository.Git("checkout", "-q", "-b", "side");
        var side = _repository.Write("b.pt", "weights").Commit("side");
        _repository.Git("checkout", "-q", "main");
        Pack();
        Assert.Equal([("b.pt", side)], Files(n => n.EndsWith(".pt", StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_content_of_a_path_is_one_entry_and_a_move_is_another()
    {
        var first = _repository.Write("a.pt", "1").Commit("one");
        var second = _repository.Write("a.pt", "2").Commit("two");
        _repository.Git("mv", "a.pt", "b.pt");
        var third = _repository.CommitStaged("three");
        Assert.Equal([("a.pt", first), ("a.pt", second), ("b.pt", third)], Files(n => n.EndsWith(".pt", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Large_files_are_found_by_size_whatever_their_name(bool packed)
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i} "));
        var first = _repository.Write("big.bin", text).Commit("one");
        var second = _repository.Write("big.bin", text + "more").Write("small.bin", "x").Commit("two");
        if (packed) Pack();
        Assert.Equal([("big.bin", first), ("big.bin", second)], Files(_ => false, 100_000));
    }

    [Fact]
    public void Sizes_are_those_of_git_for_whole_and_deltified_objects()
    {
        var text = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"line {i}\n"));
        for (var i = 0; i < 5; i++) _repository.Write("a.txt", text + i).Commit($"{i}");
        Pack();
        using var reader = new RepositoryReader(_repository.Open());
        var listed = _repository.Git("cat-file", "--batch-all-objects", "--batch-check=%(objectname) %(objectsize)").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' '));
        Assert.All(listed, l =>
        {
            Assert.True(ObjectId.TryParse(l[0], out var id));
            Assert.Equal(long.Parse(l[1], System.Globalization.CultureInfo.InvariantCulture), reader.Size(id));
        });
    }

    [Fact]
    public void Missing_folder_is_told()
    {
        _repository.Write("models/a.pt", "1").Commit("one");
        var tree = _repository.Git("rev-parse", "HEAD:models").Trim();
        File.Delete(_repository.PathOf($".git/objects/{tree[..2]}/{tree[2..]}"));
        using var reader = new RepositoryReader(_repository.Open());
        Assert.Equal("1 commits or folders of the history are missing or damaged", reader.Files(_ => true, long.MaxValue, CancellationToken.None).Problem);
    }

    [Fact]
    public void Shallow_clone_is_no_damage()
    {
        for (var i = 0; i < 3; i++) _repository.Write("a.pt", $"{i}").Commit($"{i}");
        using var clone = TestRepository.CloneOf(_repository, "--depth", "1");
        using var reader = new RepositoryReader(clone.Open());
        Assert.Null(reader.Files(_ => true, long.MaxValue, CancellationToken.None).Problem);
    }

    [Fact]
    public void Tracked_files_that_are_ignored_are_those_of_git()
    {
        _repository.Write(".gitignore", "*.log\n# comment\n!keep.log\n/data/**\nbuild/\n").Write("a.log", "").Write("keep.log", "").Write("data/x/y.csv", "")
            .Write("src/build/out.txt", "").Write("src/.gitignore", "!b.log\n").Write("src/b.log", "").Write("src/c.log", "").Write("build", "a file");
        _repository.Git("add", "-A", "-f");
        _repository.CommitStaged("one");
        using var reader = new RepositoryReader(_repository.Open());
        var expected = _repository.Git("ls-files", "--cached", "--ignored", "--exclude-standard").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected.Order(StringComparer.Ordinal), reader.TrackedThoughIgnored().Select(t => t.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_line_that_ignores_is_named()
    {
        _repository.Write(".gitignore", "# first\n*.pt\n").Write("m/a.pt", "1");
        _repository.Git("add", "-A", "-f");
        _repository.CommitStaged("one");
        using var reader = new RepositoryReader(_repository.Open());
        Assert.Equal([("m/a.pt", ".gitignore:2")], reader.TrackedThoughIgnored());
    }

    private void Pack()
    {
        _repository.Git("gc", "-q", "--prune=now");
        _repository.Git("pack-refs", "--all");
    }

    private List<(string Path, string Commit)> Files(Func<string, bool> wanted, long largerThan = long.MaxValue)
    {
        using var reader = new RepositoryReader(_repository.Open());
        var files = reader.Files(wanted, largerThan, CancellationToken.None);
        Assert.Null(files.Problem);
        return [.. files.Files.Select(f => (f.Path, reader.Hex(f.Commit.Id)))];
    }
}
