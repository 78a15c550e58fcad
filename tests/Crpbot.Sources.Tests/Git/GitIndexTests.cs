using Crpbot.Sources.Git;

namespace Crpbot.Sources.Tests.Git;

public sealed class GitIndexTests
{
    private static readonly string[] Names =
    [
        "a", "b.txt", "dir/a", "dir/b", "dir/sub/deep.txt", "with space", "tab\there", "line\nbreak", "quote\"s", "back\\slash", "ünïcode/日本.txt",
        "very/" + "long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long/name",
    ];

    [Theory]
    [InlineData("2", "sha1")]
    [InlineData("4", "sha1")]
    [InlineData("2", "sha256")]
    [InlineData("4", "sha256")]
    public void Entries_equal_those_of_git(string version, string format)
    {
        var random = new Random(7);
        for (int round = 0; round < 4; round++)
        {
            using var repository = new TestRepository("--object-format=" + format);
            foreach (string name in Names.Where(_ => random.Next(3) > 0))
                repository.Write(name, "content " + random.Next(5));
            for (int i = 0; i < random.Next(40); i++)
                repository.Write($"many/{random.Next(10)}/{new string('n', random.Next(1, 60))}{i}", "x");
            repository.Git("add", "-A");
            repository.Git("update-index", "--index-version", version);
            Assert.Equal(Listed(repository), Parsed(repository));
        }
    }

    [Fact]
    public void Intent_to_add_makes_version_3_and_is_read()
    {
        using var repository = new TestRepository();
        repository.Write("a", "1").Write("b", "2").Git("add", "a");
        repository.Git("add", "-N", "b");
        Assert.Equal(3, File.ReadAllBytes(repository.PathOf(".git/index"))[7]);
        Assert.Equal(Listed(repository), Parsed(repository));
    }

    [Fact]
    public void The_three_stages_of_a_conflict_are_read()
    {
        using var repository = new TestRepository();
        repository.Write("f", "base").Commit("base");
        repository.Git("checkout", "-q", "-b", "side");
        repository.Write("f", "side").Commit("side");
        repository.Git("checkout", "-q", "main");
        repository.Write("f", "main").Commit("main");
        Assert.False(repository.TryGit("merge", "-q", "side"));
        Assert.Equal([1, 2, 3], Read(repository)!.Select(e => e.Stage));
        Assert.Equal(Listed(repository), Parsed(repository));
    }

    [Fact]
    public void A_split_index_is_left_to_git()
    {
        using var repository = new TestRepository();
        repository.Write("a", "1").Write("b", "2").Git("add", "-A");
        repository.Git("update-index", "--split-index");
        repository.Write("c", "3").Git("add", "-A");
        Assert.Null(Read(repository));
        Assert.Equal(["a", "b", "c"], repository.Open().TrackedFiles(repository.Root, CancellationToken.None)!.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_sparse_index_is_left_to_git()
    {
        using var repository = new TestRepository();
        repository.Write("in/a", "1").Write("out/b", "2").Commit("one");
        repository.Git("sparse-checkout", "set", "--cone", "--sparse-index", "in");
        Assert.Null(Read(repository));
        Assert.Contains("out/b", repository.Open().TrackedFiles(repository.Root, CancellationToken.None)!);
    }

    [Fact]
    public void Every_truncation_gives_no_entries_and_no_crash()
    {
        using var repository = new TestRepository();
        repository.Write("a", "1").Write("dir/b", "2").Git("add", "-A");
        byte[] data = File.ReadAllBytes(repository.PathOf(".git/index"));
        for (int length = 0; length < data.Length - 60; length++)
            Assert.Null(GitIndex.Read(data.AsSpan(0, length), ObjectFormat.Sha1));
    }

    private static IReadOnlyList<GitIndexEntry>? Read(TestRepository repository) =>
        GitIndex.Read(File.ReadAllBytes(repository.PathOf(".git/index")), repository.Open().Format);

    private static List<string> Parsed(TestRepository repository)
    {
        ObjectFormat format = repository.Open().Format;
        return [.. Read(repository)!.Select(e => $"{Convert.ToString(e.Mode, 8)} {e.Id.ToHex(format)} {e.Stage}\t{e.Path}")];
    }

    private static List<string> Listed(TestRepository repository) =>
        [.. repository.Git("ls-files", "--stage", "-z").Split('\0', StringSplitOptions.RemoveEmptyEntries)];
}
