using System.Diagnostics;
using Crpbot.Sources.Git;

namespace Crpbot.Sources.Tests.Git;

public sealed class GitRepositoryTests
{
    [Fact]
    public void A_directory_below_the_working_tree_finds_the_repository()
    {
        using var repository = new TestRepository();
        repository.Write("a/b/c.txt", "x");
        GitRepository found = GitRepository.Discover(repository.PathOf("a/b"))!;
        Assert.Equal((repository.Root, repository.PathOf(".git"), false), (found.TopLevel, found.GitDirectory, found.IsBare));
    }

    [Fact]
    public void A_directory_outside_any_repository_finds_none()
    {
        string directory = Directory.CreateTempSubdirectory("crpbot-none-").FullName;
        Assert.Null(GitRepository.Discover(directory));
        Directory.Delete(directory);
    }

    [Fact]
    public void A_bare_repository_is_found_as_its_own_git_directory()
    {
        using var repository = new TestRepository("--bare");
        GitRepository found = repository.Open();
        Assert.Equal((null, repository.Root, true), (found.TopLevel, found.GitDirectory, found.IsBare));
    }

    [Fact]
    public void A_linked_worktree_has_its_own_git_directory_and_the_common_one()
    {
        using var repository = new TestRepository();
        repository.Write("a.txt", "x").Commit("one");
        string other = repository.PathOf("../" + Path.GetFileName(repository.Root) + "-linked");
        repository.Git("worktree", "add", "-q", other);
        try
        {
            GitRepository found = GitRepository.Discover(other)!;
            Assert.Equal(repository.PathOf(".git"), found.CommonDirectory);
            Assert.Equal(Path.GetFullPath(other), found.TopLevel);
            Assert.Equal(["a.txt"], found.TrackedFiles(other, CancellationToken.None)!);
        }
        finally
        {
            Directory.Delete(other, recursive: true);
        }
    }

    [Fact]
    public void A_submodule_is_a_repository_of_its_own()
    {
        using var inner = new TestRepository();
        inner.Write("inner.txt", "x").Commit("one");
        using var outer = new TestRepository();
        outer.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.Root, "sub");
        GitRepository found = GitRepository.Discover(outer.PathOf("sub"))!;
        Assert.Equal((outer.PathOf("sub"), outer.PathOf(".git/modules/sub")), (found.TopLevel, found.GitDirectory));
        Assert.Equal(["inner.txt"], found.TrackedFiles(outer.PathOf("sub"), CancellationToken.None)!);
        Assert.Equal([".gitmodules"], outer.Open().TrackedFiles(outer.Root, CancellationToken.None)!);
    }

    [Fact]
    public void An_empty_repository_has_no_head_and_no_tracked_files()
    {
        using var repository = new TestRepository();
        GitRepository found = repository.Open();
        Assert.Null(found.HeadCommit(CancellationToken.None));
        Assert.Empty(found.TrackedFiles(repository.Root, CancellationToken.None)!);
    }

    [Fact]
    public void Tracked_files_are_relative_to_the_directory_asked_for()
    {
        using var repository = new TestRepository();
        repository.Write("a/x.txt", "1").Write("ab/y.txt", "2").Git("add", "-A");
        Assert.Equal(["x.txt"], repository.Open().TrackedFiles(repository.PathOf("a"), CancellationToken.None)!);
    }

    [Fact]
    public void A_sha256_repository_is_read()
    {
        using var repository = new TestRepository("--object-format=sha256");
        repository.Write("a.txt", "SECRET").Commit("one");
        (RecordingSink sink, SourceReport report) = RecordingSink.History(repository);
        Assert.Equal(ObjectFormat.Sha256, repository.Open().Format);
        Assert.Equal(repository.Head(), sink.Only("a.txt").Commit!.Id);
        Assert.Empty(report.NotScanned);
    }

    [Fact]
    public void A_repository_of_another_owner_is_read()
    {
        using var repository = new TestRepository();
        repository.Write("a.txt", "SECRET").Commit("one");
        using Process chown = Process.Start("/usr/bin/env", ["chown", "-R", "12345", repository.Root]);
        chown.WaitForExit();
        Assert.Equal(0, chown.ExitCode);
        (RecordingSink sink, SourceReport report) = RecordingSink.History(repository);
        Assert.Equal(["a.txt"], sink.Paths);
        Assert.Empty(report.NotScanned);
    }

    [Fact]
    public void The_configured_excludes_file_is_found()
    {
        using var repository = new TestRepository();
        repository.Git("config", "core.excludesFile", "/etc/some-ignore");
        Assert.Equal("/etc/some-ignore", repository.Open().GlobalExcludesFile(CancellationToken.None));
    }

    [Fact]
    public void The_excludes_file_is_found_without_git()
    {
        using var repository = new TestRepository();
        repository.Git("config", "core.excludesFile", "/etc/some-ignore");
        Assert.Equal("/etc/some-ignore", repository.Open("no-such-git").GlobalExcludesFile(CancellationToken.None));
    }

    [Fact]
    public void Without_git_the_tree_is_known_and_history_is_incomplete()
    {
        using var repository = new TestRepository();
        repository.Write("a.txt", "SECRET").Commit("one");
        GitRepository found = repository.Open("no-such-git");
        Assert.Equal(["a.txt"], found.TrackedFiles(repository.Root, CancellationToken.None)!);
        (_, SourceReport report) = RecordingSink.Run(new HistorySource(found));
        Core.NotScanned line = Assert.Single(report.NotScanned);
        Assert.Equal(("git is not installed", true), (line.Why, line.Incomplete));
    }

    [Fact]
    public void A_symbolic_link_to_a_directory_of_a_repository_finds_it()
    {
        using var repository = new TestRepository();
        repository.Write("a/x.txt", "1").Git("add", "-A");
        string link = repository.Root + "-link";
        Directory.CreateSymbolicLink(link, repository.PathOf("a"));
        try
        {
            GitRepository found = GitRepository.Discover(link)!;
            Assert.Equal(["x.txt"], found.TrackedFiles(link, CancellationToken.None)!);
        }
        finally
        {
            Directory.Delete(link);
        }
    }

    [Fact]
    public void Pipes_in_place_of_small_files_do_not_hang()
    {
        using var repository = new TestRepository();
        foreach (string name in new[] { ".git/config", ".git/index", ".git/shallow", ".git/commondir" })
        {
            File.Delete(repository.PathOf(name));
            using Process mkfifo = Process.Start("/usr/bin/env", ["mkfifo", repository.PathOf(name)]);
            mkfifo.WaitForExit();
        }

        Assert.Empty(repository.Open().TrackedFiles(repository.Root, CancellationToken.None)!);
    }

    [Fact]
    public void A_relative_entry_of_PATH_names_no_program()
    {
        Assert.Null(GitExecutable.Find("sh", ".:bin:./usr/bin"));
        Assert.Equal("/bin/sh", GitExecutable.Find("sh", ".:/bin"));
    }
}
