using System.Diagnostics;

namespace Crpbot.Core.Tests;

/// <summary>Files that a stranger may have put there.</summary>
public sealed class InputFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("crpbot-core-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_up_to_the_limit_is_read_whole() => Assert.Equal(5, InputFile.Read(Written("hello"), limit: 5).Length);

    [Fact]
    public void A_file_above_the_limit_is_refused() => Assert.Contains("longer", Assert.Throws<IOException>(() => InputFile.Read(Written("hello"), limit: 4)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_pipe_counts_as_empty_and_is_not_waited_for()
    {
        var pipe = Path.Combine(_folder, "pipe");
        using (var make = Process.Start("mkfifo", pipe)) make.WaitForExit();
        Assert.Empty(InputFile.Read(pipe));
    }

    [Fact]
    public void A_link_to_a_device_without_end_is_refused() => Assert.Equal("it is a device", Assert.Throws<IOException>(() => InputFile.Read(Link("/dev/zero"))).Message);

    [Fact]
    public void The_null_device_is_empty() => Assert.Empty(InputFile.Read(Link("/dev/null")));

    [Fact]
    public void The_length_is_that_of_what_a_link_leads_to() => Assert.Equal(5, InputFile.Length(Link(Written("hello"))));

    [Fact]
    public void A_folder_is_told() => Assert.Equal("it is a folder", Assert.Throws<IOException>(() => InputFile.Read(_folder)).Message);

    [Fact]
    public void A_missing_file_is_told() => Assert.ThrowsAny<IOException>(() => InputFile.Read(Path.Combine(_folder, "no")));

    private string Written(string text)
    {
        var path = Path.Combine(_folder, "file");
        File.WriteAllText(path, text);
        return path;
    }

    private string Link(string target) => File.CreateSymbolicLink(Path.Combine(_folder, "link"), target).FullName;
}
