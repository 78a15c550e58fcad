using Crpbot.Sources.Git;

namespace Crpbot.Sources.Tests.Git;

/// <summary>What a git folder may hold instead of git's files.</summary>
public sealed class HostileGitFolderTests
{
    [Fact]
    public void A_git_file_that_leads_to_a_device_without_end_is_no_repository()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(Path.Combine(folder.Root, ".git"), "/dev/zero");
        Assert.Null(GitRepository.Discover(folder.Root));
    }

    [Fact]
    public void A_git_file_that_is_no_repository_is_found_as_broken()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".git", "gitdir: /nowhere\n");
        folder.Write("a/b.txt", "x");
        Assert.Equal(Path.Combine(folder.Root, ".git"), BrokenHistory.Find(Path.Combine(folder.Root, "a")));
    }

    [Fact]
    public void A_folder_outside_git_has_no_broken_history()
    {
        using var folder = new TemporaryFolder();
        Assert.Null(BrokenHistory.Find(folder.Root));
    }

    [Fact]
    public void A_pipe_in_the_place_of_an_object_is_told_and_not_waited_for()
    {
        using var folder = new TemporaryFolder();
        string pipe = Path.Combine(folder.Root, "object");
        Shell.Run("mkfifo", "/", "", pipe);
        Assert.Throws<InvalidDataException>(() => new PackFile(pipe, ObjectFormat.Sha1));
    }

    [Fact]
    public void Output_of_git_above_the_limit_is_given_up() => Assert.Null(GitCommand.ReadAll(new MemoryStream(new byte[11]), 10));

    [Fact]
    public void Output_of_git_up_to_the_limit_is_kept() => Assert.Equal(10, GitCommand.ReadAll(new MemoryStream(new byte[10]), 10)!.Length);
}
