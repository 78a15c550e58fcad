using System.Diagnostics;
using Crpbot.Core;

namespace Crpbot.Reports.Tests;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("crpbot-atomic").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_content_is_there_afterwards()
    {
        AtomicFile.Write(In("a.txt"), s => s.Write("new"u8));

        Assert.Equal("new", File.ReadAllText(In("a.txt")));
    }

    [Fact]
    public void A_failure_leaves_the_older_file_and_nothing_else()
    {
        File.WriteAllText(In("a.txt"), "old");

        Assert.Throws<OperationCanceledException>(() => AtomicFile.Write(In("a.txt"), s =>
        {
            s.Write("half"u8);
            throw new OperationCanceledException();
        }));

        Assert.Equal("old", File.ReadAllText(In("a.txt")));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        File.WriteAllText(In("real.txt"), "old");
        File.CreateSymbolicLink(In("link.txt"), In("real.txt"));

        AtomicFile.Write(In("link.txt"), s => s.Write("new"u8));

        Assert.NotNull(new FileInfo(In("link.txt")).LinkTarget);
        Assert.Equal("new", File.ReadAllText(In("real.txt")));
    }

    [Fact]
    public void The_mode_of_an_older_file_is_kept()
    {
        if (OperatingSystem.IsWindows()) return;
        File.WriteAllText(In("a.txt"), "old");
        File.SetUnixFileMode(In("a.txt"), UnixFileMode.UserRead | UnixFileMode.UserWrite);

        AtomicFile.Write(In("a.txt"), s => s.Write("new"u8));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(In("a.txt")));
    }

    [Fact]
    public async Task A_pipe_stays_a_pipe_and_its_reader_gets_all()
    {
        if (OperatingSystem.IsWindows()) return;
        using (var make = Process.Start("mkfifo", [In("pipe")])) await make.WaitForExitAsync();
        var reader = Task.Run(() => File.ReadAllText(In("pipe")));

        AtomicFile.Write(In("pipe"), s => s.Write("new"u8));

        Assert.Equal("new", await reader);
    }

    [Fact]
    public void A_descriptor_is_written_to_not_replaced()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var open = new FileStream(In("a.txt"), FileMode.Create, FileAccess.ReadWrite, FileShare.ReadWrite);

        var descriptor = Directory.EnumerateFiles("/proc/self/fd").First(f => new FileInfo(f).LinkTarget == In("a.txt"));

        AtomicFile.Write(descriptor, s => s.Write("new"u8));

        Assert.Equal(3, open.Length);
    }

    [Fact]
    public void A_missing_folder_is_the_users_error() => Assert.Throws<UserError>(() => AtomicFile.Write(In("no/such/a.txt"), _ => { }));

    [Fact]
    public void A_folder_in_the_way_is_the_users_error() => Assert.Throws<UserError>(() => AtomicFile.Write(_folder, _ => { }));

    private string In(string name) => Path.Combine(_folder, name);
}
