using Crpbot.Sources.Git;

namespace Crpbot.Sources.Tests.Git;

public sealed class BlobCacheTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("crpbot-cache-").FullName;
    private readonly TestRepository _repository = new();

    public BlobCacheTests()
    {
        _repository.Write("hit", "SECRET 1").Write("clean1", "a").Write("clean2", "b").Commit("one");
    }

    [Fact]
    public void A_second_run_judges_the_hits_alone_and_finds_the_same()
    {
        RecordingSink first = Run();
        RecordingSink second = Run();
        Assert.Equal((4, 1), (first.Judged, second.Judged));
        Assert.Equal(first.Only("hit").Commit, second.Only("hit").Commit);
    }

    [Fact]
    public void A_new_commit_reads_only_its_own_objects()
    {
        Run();
        string commit = _repository.Write("new", "SECRET 2").Write("clean3", "c").Commit("two");
        RecordingSink sink = Run();
        Assert.Equal(4, sink.Judged);
        Assert.Equal(["hit", "new"], sink.Paths);
        Assert.Equal(commit, sink.Only("new").Commit!.Id);
    }

    [Fact]
    public void An_old_hit_under_a_new_path_is_offered_there_too()
    {
        Run();
        _repository.Write("copy", "SECRET 1").Commit("two");
        Assert.Equal(["copy", "hit"], Run().Paths);
    }

    [Fact]
    public void A_clean_blob_under_a_name_of_interest_is_offered()
    {
        Run(nameOfInterest: "id_rsa");
        _repository.Write("id_rsa", "a").Commit("two");
        Assert.Contains("id_rsa", Run(nameOfInterest: "id_rsa").Paths);
    }

    [Fact]
    public void Other_rules_read_everything()
    {
        Run();
        Assert.Equal(4, Run(rules: "other").Judged);
    }

    [Fact]
    public void Repacking_keeps_what_is_known()
    {
        Run();
        _repository.Git("gc", "-q");
        Assert.Equal(1, Run().Judged);
    }

    [Fact]
    public void A_commit_that_a_moved_branch_left_behind_is_forgotten()
    {
        Run();
        string first = _repository.Head();
        _repository.Write("left", "SECRET 3").Commit("two");
        Assert.Contains("left", Run().Paths);
        _repository.Git("reset", "-q", "--hard", first);
        Assert.Equal(["hit"], Run().Paths);
    }

    [Fact]
    public void A_damaged_file_is_ignored_and_replaced()
    {
        Run();
        string file = Assert.Single(Directory.GetFiles(_directory));
        byte[] data = File.ReadAllBytes(file);
        for (int at = 0; at < data.Length; at += 7)
        {
            var damaged = (byte[])data.Clone();
            damaged[at] ^= 0xFF;
            File.WriteAllBytes(file, damaged);
            if (at == 0) Assert.Equal(4, Run().Judged);
        }

        Assert.Equal(4, Run().Judged);
        Assert.Equal(1, Run().Judged);
    }

    [Fact]
    public void The_file_holds_no_content()
    {
        Run();
        string text = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(Assert.Single(Directory.GetFiles(_directory))));
        Assert.DoesNotContain("SECRET", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_that_cannot_be_made_is_noted_and_harmless()
    {
        string file = Path.Combine(_directory, "a-file");
        File.WriteAllText(file, string.Empty);
        var options = new HistoryOptions { Cache = new BlobCache(Path.Combine(file, "below"), "rules") };
        (RecordingSink sink, SourceReport report) = RecordingSink.History(_repository, options);
        Assert.Equal(["hit"], sink.Paths);
        Assert.False(Assert.Single(report.NotScanned).Incomplete);
    }

    [Fact]
    public void A_damaged_object_is_tried_again_in_the_next_run()
    {
        string id = _repository.Git("rev-parse", "HEAD:clean1").Trim();
        string file = _repository.PathOf($".git/objects/{id[..2]}/{id[2..]}");
        byte[] good = File.ReadAllBytes(file);
        File.SetAttributes(file, FileAttributes.Normal);
        File.WriteAllBytes(file, good[..^8]);
        Assert.Single(RunReport().NotScanned);
        Assert.Single(RunReport().NotScanned);
        File.WriteAllBytes(file, good);
        Assert.Empty(RunReport().NotScanned);
    }

    [Fact]
    public void Deepening_a_shallow_clone_reads_what_came_in()
    {
        _repository.Git("rm", "-q", "hit");
        _repository.Commit("two");
        using TestRepository clone = TestRepository.CloneOf(_repository, "--depth=1");
        var options = new HistoryOptions { Cache = new BlobCache(_directory, "rules") };
        Assert.Empty(RecordingSink.History(clone, options).Sink.All);
        clone.Git("-c", "protocol.file.allow=always", "fetch", "-q", "--unshallow");
        Assert.Equal(["hit"], RecordingSink.History(clone, options).Sink.Paths);
    }

    [Fact]
    public void All_objects_have_a_cache_of_their_own()
    {
        var all = new HistoryOptions { AllObjects = true, Cache = new BlobCache(_directory, "rules") };
        _repository.GitWithInput("dangling SECRET", "hash-object", "-w", "--stdin");
        Assert.Equal(2, RecordingSink.History(_repository, all).Sink.All.Count);
        RecordingSink second = RecordingSink.History(_repository, all).Sink;
        Assert.Equal((2, 4), (second.All.Count, second.Judged));
        Assert.Equal(["hit"], Run().Paths);
    }

    public void Dispose()
    {
        _repository.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    private RecordingSink Run(string rules = "rules", string nameOfInterest = "") =>
        RecordingSink.Run(new HistorySource(_repository.Open(), new HistoryOptions { Cache = new BlobCache(_directory, rules) }), nameOfInterest: nameOfInterest).Sink;

    private SourceReport RunReport() => RecordingSink.History(_repository, new HistoryOptions { Cache = new BlobCache(_directory, "rules") }).Report;
}
