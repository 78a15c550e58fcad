using System.Diagnostics;
using System.IO.Compression;

namespace Crpbot.Cli.Tests;

/// <summary>Targets that cannot be read, and runs that are stopped.</summary>
public sealed class HostileTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("full")]
    [InlineData("csv")]
    public void Credential_in_a_file_name_is_masked(string format)
    {
        var token = "ghp_" + string.Concat(Convert.ToBase64String(System.Security.Cryptography.SHA512.HashData("a name"u8)).Where(char.IsAsciiLetterOrDigit).Take(36));
        _folder.With($"notes-{token}.py", $"password = '{"Tr4de"}-Wind0w-88'\n").With($"{token}.zip", "PK\u0003\u0004" + new string('x', 200));
        var outcome = _folder.Crpbot("audit", "--format", format, "-v");
        Assert.DoesNotContain(token[4..], outcome.Out + outcome.Error, StringComparison.Ordinal);
        Assert.Contains("notes-ghp_", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_archive_is_told()
    {
        var path = Path.Combine(_folder.Path, "a.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        using (var writer = new StreamWriter(zip.CreateEntry("a.txt").Open()))
            for (var i = 0; i < 5000; i++) writer.Write(i * 7919);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..3000]);
        var outcome = _folder.Crpbot("audit");
        Assert.Equal(3, outcome.ExitCode);
        Assert.StartsWith("Incomplete: a.zip", outcome.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Corrupt_history_cannot_pass()
    {
        _folder.With("a.py", Samples.Clean).Committed();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_folder.Path, ".git", "objects"), "*", SearchOption.AllDirectories))
        {
            File.Delete(file);
            File.WriteAllText(file, "not an object");
        }

        var outcome = _folder.Crpbot("audit");
        Assert.Equal(3, outcome.ExitCode);
        Assert.StartsWith("Incomplete: ", outcome.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Pipe_as_target_is_told_and_does_not_hang()
    {
        _folder.Git("init", "-q");
        using (var make = Process.Start("mkfifo", Path.Combine(_folder.Path, "pipe"))) make.WaitForExit();
        Assert.Equal(3, _folder.Crpbot("audit", "pipe", "--no-history").ExitCode);
    }

    [Fact]
    public void Interrupt_ends_with_130_and_no_half_file()
    {
        // Standard input that never ends keeps the run busy.
        using var process = _folder.Start("audit", "-", "--format", "json=out.json");
        // A pipe holds 64 KiB: once a megabyte is written, the program is reading.
        process.StandardInput.Write(new string('x', 1 << 20));
        process.StandardInput.Flush();
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) kill.WaitForExit();
        var ended = process.WaitForExit(TimeSpan.FromSeconds(30));
        if (!ended) process.Kill();
        Assert.Equal((true, 130, false), (ended, process.ExitCode, Directory.EnumerateFiles(_folder.Path).Any()));
    }

    [Fact]
    public void Report_in_a_folder_without_permission_is_a_mistake_before_the_run() =>
        Assert.Equal(2, _folder.With("a.py", Samples.Token).Crpbot("audit", "--format", "json=/proc/crpbot.json").ExitCode);

    [Fact]
    public void Nothing_is_written_in_the_target()
    {
        _folder.With("a.py", Samples.Token).Committed();
        _folder.Crpbot("audit", "--cache-dir", Path.Combine(_folder.Path, ".git", "cache"));
        Assert.Equal(["a.py"], Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("crpbot.yml", 2)]
    [InlineData(".crpbot-baseline", 0)]
    [InlineData(".gitleaksignore", 0)]
    public void Steering_file_that_is_a_pipe_counts_as_empty_and_does_not_hang(string name, int exitCode)
    {
        using (var make = Process.Start("mkfifo", Path.Combine(_folder.Path, name))) make.WaitForExit();
        Assert.Equal(exitCode, _folder.With("a.py", Samples.Clean).Crpbot("audit").ExitCode);
    }

    [Theory]
    [InlineData("--config")]
    [InlineData("--baseline")]
    [InlineData("--gitleaks-config")]
    [InlineData("--gitleaks-ignore")]
    public void Steering_file_without_end_is_a_mistake(string option) =>
        Assert.Equal(2, _folder.With("a.py", Samples.Clean).Crpbot("gate", option, "/dev/zero").ExitCode);

    [Fact]
    public void Gitleaks_configuration_that_is_a_folder_is_a_mistake() =>
        Assert.Equal(2, _folder.Crpbot("audit", "--gitleaks-config", "/").ExitCode);

    [Fact]
    public void Git_folder_that_is_none_cannot_pass()
    {
        var outcome = _folder.With("a.py", Samples.Clean).With(".git/config", "[core]").Crpbot("audit");
        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains(".git is unreadable", outcome.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Git_folder_that_is_none_does_not_matter_without_history() =>
        Assert.Equal(0, _folder.With("a.py", Samples.Clean).With(".git/config", "[core]").Crpbot("gate").ExitCode);

    [Theory]
    [InlineData("gate")]
    [InlineData("gate", "--staged")]
    [InlineData("audit", "--no-history")]
    [InlineData("audit", "--list-files")]
    public void Bare_repository_has_no_files_that_could_pass(params string[] arguments)
    {
        _folder.Git("init", "-q", "--bare", "r.git");
        Assert.Equal(2, _folder.Crpbot([.. arguments, "r.git"]).ExitCode);
    }

    [Fact]
    public void Baseline_of_half_a_run_ends_with_3_whatever_was_found()
    {
        _folder.With("a.py", Samples.Token).With(".git/config", "[core]");
        Assert.Equal(3, _folder.Crpbot("baseline").ExitCode);
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("--help")]
    [InlineData("explain generic-password")]
    public void Full_device_behind_standard_output_is_told(string command)
    {
        var outcome = _folder.With("a.py", Samples.Clean).Shell($"crpbot {command} > /dev/full");
        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("error: cannot write to standard output", outcome.Error, StringComparison.Ordinal);
    }
}
