using Crpbot.Core;
using Crpbot.Sources.Text;
using Crpbot.Sources.Tree;

namespace Crpbot.Sources.Tests.Tree;

public sealed class TreeSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CollectingSink _sink = new();

    public static TheoryData<bool> FileSystems => new(true, false);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(FileSystems))]
    public void Every_file_is_read_once(bool isLinux)
    {
        for (var i = 0; i < 500; i++) _folder.Write($"d{i % 7}/e{i % 3}/f{i}.txt", $"content {i}");
        var report = Read(isLinux);
        Assert.Equal(Enumerable.Range(0, 500).Select(i => $"d{i % 7}/e{i % 3}/f{i}.txt=content {i}").Order(StringComparer.Ordinal), _sink.Items.Select(i => $"{i.Name}={i.Text}").Order(StringComparer.Ordinal));
        Assert.Equal((500, ScanStatus.Succeeded), (report.Subjects, report.Status));
    }

    [Theory]
    [MemberData(nameof(FileSystems))]
    public void A_pipe_is_never_opened(bool isLinux)
    {
        _folder.Write("a.txt", "a");
        Shell.Run("mkfifo", _folder.Root, "", "pipe");
        Read(isLinux);
        Assert.Equal(["a.txt"], _sink.Names);
    }

    [Fact]
    public void A_pipe_is_listed_as_left_out()
    {
        Shell.Run("mkfifo", _folder.Root, "", "pipe");
        var line = Assert.Single(Read().NotScanned);
        Assert.Equal(("pipe", false), (line.What, line.Incomplete));
    }

    [Theory]
    [MemberData(nameof(FileSystems))]
    public void Links_to_devices_loops_and_outside_files_are_counted_not_followed(bool isLinux)
    {
        _folder.Write("a.txt", "a");
        File.CreateSymbolicLink(Path.Combine(_folder.Root, "zero"), "/dev/zero");
        File.CreateSymbolicLink(Path.Combine(_folder.Root, "again.txt"), "a.txt");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Root, "loop"), ".");
        var line = Assert.Single(Read(isLinux).NotScanned);
        Assert.Equal((NotScannedLog.Links, 3, false), (line.Why, line.Count, line.Incomplete));
        Assert.Equal(["a.txt"], _sink.Names);
    }

    [Fact]
    public void A_root_that_is_a_link_is_followed()
    {
        _folder.Write("real/a.txt", "a");
        var link = Path.Combine(_folder.Root, "link");
        Directory.CreateSymbolicLink(link, "real");
        new TreeSource(link, new TreeOptions()).Read(_sink, CancellationToken.None);
        Assert.Equal(["a.txt"], _sink.Names);
    }

    [Fact]
    public void A_single_file_can_be_the_root()
    {
        new TreeSource(_folder.Write("x/a.txt", "a"), new TreeOptions()).Read(_sink, CancellationToken.None);
        Assert.Equal(["a.txt"], _sink.Names);
    }

    [Fact]
    public void A_root_that_is_a_pipe_makes_the_run_incomplete()
    {
        Shell.Run("mkfifo", _folder.Root, "", "pipe");
        Assert.Equal(ScanStatus.Partial, new TreeSource(Path.Combine(_folder.Root, "pipe"), new TreeOptions()).Read(_sink, CancellationToken.None).Status);
    }

    [Fact]
    public void A_root_that_does_not_exist_is_the_users_error() =>
        Assert.Throws<UserError>(() => new TreeSource(Path.Combine(_folder.Root, "nothing"), new TreeOptions()).Read(_sink, CancellationToken.None));

    [Theory]
    [MemberData(nameof(FileSystems))]
    public void Names_with_line_ends_and_control_characters_are_read(bool isLinux)
    {
        _folder.Write("a\nb\u001b[31m\t.txt", "a");
        Read(isLinux);
        Assert.Equal(["a\nb\u001b[31m\t.txt"], _sink.Names);
    }

    [Fact]
    public void A_name_that_is_not_utf8_is_read()
    {
        Shell.Run("sh", _folder.Root, "", "-c", "mkdir $(printf 'd\\377') && printf secret > $(printf 'd\\377/f\\376')");
        Read();
        Assert.Equal(["d\uFFFD/f\uFFFD=secret"], _sink.Items.Select(i => $"{i.Name}={i.Text}"));
    }

    [Fact]
    public void The_git_folder_is_not_read()
    {
        _folder.Write(".git/config", "secret");
        _folder.Write("sub/.git", "gitdir: elsewhere");
        Read();
        Assert.Empty(_sink.Items);
    }

    [Fact]
    public void A_tracked_file_in_an_ignored_folder_is_read_and_its_neighbours_are_not()
    {
        _folder.Write(".gitignore", "node_modules/\n*.env\n");
        _folder.Write("node_modules/deep/er/tracked.js", "a");
        _folder.Write("node_modules/deep/other.js", "a");
        _folder.Write("prod.env", "a");
        _folder.Write("dev.env", "a");
        var report = Read(options: new TreeOptions { Tracked = new HashSet<string> { "node_modules/deep/er/tracked.js", "prod.env" } });
        Assert.Equal([".gitignore", "node_modules/deep/er/tracked.js", "prod.env"], _sink.Names);
        Assert.Equal(2, Assert.Single(report.NotScanned).Count);
        Assert.True(_sink.Items[1].IsTracked);
    }

    [Fact]
    public void Crpbotignore_wins_over_tracked_and_is_counted()
    {
        _folder.Write(".crpbotignore", "fixtures/\n!keep.txt\n");
        _folder.Write("fixtures/a.txt", "a");
        _folder.Write("b.txt", "b");
        var report = Read(options: new TreeOptions { Tracked = new HashSet<string> { "fixtures/a.txt", "b.txt" } });
        Assert.Equal([".crpbotignore", "b.txt"], _sink.Names);
        Assert.Equal((NotScannedLog.LeftOut, 1, false), (report.NotScanned[0].Why, report.NotScanned[0].Count, report.NotScanned[0].Incomplete));
    }

    [Fact]
    public void Without_git_gitignore_means_nothing()
    {
        _folder.Write(".gitignore", "*\n");
        _folder.Write("a.txt", "a");
        Read();
        Assert.Equal([".gitignore", "a.txt"], _sink.Names);
    }

    [Fact]
    public void Ignore_files_can_be_switched_off()
    {
        _folder.Write(".gitignore", "*\n");
        Read(options: new TreeOptions { Tracked = new HashSet<string>(), UseIgnoreFiles = false });
        Assert.Equal([".gitignore"], _sink.Names);
    }

    [Fact]
    public void A_nested_repository_is_read_with_its_own_ignore_files()
    {
        _folder.Write(".gitignore", "*.log\n");
        _folder.Write("sub/.git/info/exclude", "private.txt\n");
        _folder.Write("sub/.gitignore", "*.tmp\n");
        foreach (var name in new[] { "a.log", "a.tmp", "a.txt", "private.txt" }) _folder.Write("sub/" + name, "x");
        Read(options: new TreeOptions { Tracked = new HashSet<string>() });
        Assert.Equal([".gitignore", "sub/.gitignore", "sub/a.log", "sub/a.txt"], _sink.Names);
    }

    [Fact]
    public void Only_changed_paths_are_read_with_their_lines()
    {
        _folder.Write("a/b.txt", "x");
        _folder.Write("a/c.txt", "x");
        _folder.Write("d.txt", "x");
        var lines = new LineRange[] { new(2, 3) };
        Read(options: new TreeOptions { AddedLines = new Dictionary<string, IReadOnlyList<LineRange>> { ["a/b.txt"] = lines } });
        Assert.Equal(lines, Assert.Single(_sink.Items).AddedLines);
    }

    [Fact]
    public void A_path_filter_is_asked()
    {
        _folder.Write("a.txt", "x");
        _folder.Write("b.py", "x");
        Assert.Equal(["b.py"], new TreeSource(_folder.Root, new TreeOptions { Include = p => p.EndsWith(".py", StringComparison.Ordinal) }).List(CancellationToken.None));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void A_file_that_vanishes_is_incomplete_only_when_tracked(bool isTracked, bool isIncomplete)
    {
        _folder.Write("a.txt", "x");
        var options = new TreeOptions { Tracked = isTracked ? new HashSet<string> { "a.txt" } : new HashSet<string>() };
        var line = Assert.Single(ReadWith(new FaultyFolder(FileRead.Failed("disappeared while scanning", isGone: true)), options).NotScanned);
        Assert.Equal(("a.txt", isIncomplete), (line.What, line.Incomplete));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named_with_the_reason()
    {
        _folder.Write("a.txt", "x");
        var report = ReadWith(new FaultyFolder(FileRead.Failed("cannot be read: Permission denied", isGone: false)), new TreeOptions());
        Assert.Equal(new NotScanned("a.txt", "cannot be read: Permission denied", Incomplete: true), Assert.Single(report.NotScanned));
    }

    [Fact]
    public void Many_unreadable_files_are_folded()
    {
        for (var i = 0; i < 100; i++) _folder.Write($"{i:D3}.txt", "x");
        var lines = ReadWith(new FaultyFolder(FileRead.Failed("cannot be read: Permission denied", isGone: false)), new TreeOptions()).NotScanned;
        Assert.Equal((21, 80, "019.txt"), (lines.Count, lines[20].Count, lines[19].What));
    }

    [Fact]
    public void A_file_cut_while_it_is_read_is_reported()
    {
        var path = _folder.Write("big.txt", new string('x', 100_000));
        var content = new ContentOptions { WholeBytes = 4096, PartBytes = 4096, OverlapBytes = 512 };
        var cutting = new CuttingSink(path);
        var report = new TreeSource(_folder.Root, new TreeOptions { Threads = 1 }, p => new LinuxFolder(p), content).Read(cutting, CancellationToken.None);
        Assert.Equal("became shorter while it was read", Assert.Single(report.NotScanned).Why);
    }

    [Fact]
    public void A_sparse_file_of_5_gigabytes_is_read_past_its_hole()
    {
        using (var file = new FileStream(Path.Combine(_folder.Root, "disk.img"), FileMode.Create))
        {
            file.SetLength(5L << 30);
            file.Position = 4L << 30;
            file.Write("password at the far end"u8);
        }

        var report = Read(options: new TreeOptions { Threads = 1 });
        Assert.Contains(_sink.Items, i => i.Text.Contains("password at the far end", StringComparison.Ordinal));
        Assert.Empty(report.NotScanned);
        Assert.InRange(report.Bytes, 1, 64 << 20);
    }

    [Fact]
    public void A_file_of_proc_that_has_no_length_is_read()
    {
        new TreeSource("/proc/self/status", new TreeOptions()).Read(_sink, CancellationToken.None);
        Assert.StartsWith("Name:", Assert.Single(_sink.Items).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_deeper_than_the_limit_are_reported()
    {
        Shell.Run("sh", _folder.Root, "", "-c", "i=0; while [ $i -lt 300 ]; do mkdir d && cd d; i=$((i+1)); done; echo x > f");
        var line = Assert.Single(Read().NotScanned);
        Assert.True(line.Incomplete);
        Assert.Contains("256 levels", line.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_the_sink_comes_out()
    {
        for (var i = 0; i < 500; i++) _folder.Write($"{i % 9}/{i}.txt", "x");
        Assert.Throws<InvalidTimeZoneException>(() => new TreeSource(_folder.Root, new TreeOptions { Threads = 4 }).Read(new ThrowingSink(), CancellationToken.None));
    }

    [Fact]
    public void Cancellation_comes_out()
    {
        _folder.Write("a.txt", "x");
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => new TreeSource(_folder.Root, new TreeOptions()).Read(_sink, cancelled.Token));
    }

    [Fact]
    public void Nothing_in_the_target_changes()
    {
        _folder.Write("a/b.zip", Archives.ArchiveTests.Zip(("../../evil.txt", "x")));
        var before = Directory.GetFileSystemEntries(_folder.Root, "*", SearchOption.AllDirectories);
        Read();
        Assert.Equal(before, Directory.GetFileSystemEntries(_folder.Root, "*", SearchOption.AllDirectories));
    }

    private SourceReport Read(bool isLinux = true, TreeOptions? options = null) =>
        new TreeSource(_folder.Root, options ?? new TreeOptions { Threads = 2 }, path => isLinux ? new LinuxFolder(path) : new PortableFolder(path)).Read(_sink, CancellationToken.None);

    private SourceReport ReadWith(FaultyFolder faulty, TreeOptions options)
    {
        faulty.Inner = new LinuxFolder(_folder.Root);
        return new TreeSource(_folder.Root, options, _ => faulty).Read(_sink, CancellationToken.None);
    }

    private sealed class FaultyFolder(FileRead fault) : IFolder
    {
        public LinuxFolder? Inner { get; set; }

        public IFolderCursor List() => Inner!.List();

        public IFolder Child(ReadOnlySpan<byte> name) => Inner!.Child(name);

        public FileRead Read(ReadOnlySpan<byte> name, byte[] buffer) => fault;

        public EntryKind KindOf(ReadOnlySpan<byte> name) => Inner!.KindOf(name);
    }

    private sealed class CuttingSink(string path) : ISubjectSink
    {
        public bool Offer(Subject subject)
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            file.SetLength(10_000);
            return false;
        }

        public bool Probe(ReadOnlySpan<byte> content) => true;

        public bool IsNameOfInterest(ReadOnlySpan<char> name) => false;
    }

    private sealed class ThrowingSink : ISubjectSink
    {
        public bool Offer(Subject subject) => throw new InvalidTimeZoneException();

        public bool Probe(ReadOnlySpan<byte> content) => true;

        public bool IsNameOfInterest(ReadOnlySpan<char> name) => false;
    }
}
