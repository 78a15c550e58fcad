using System.Diagnostics;
using System.Globalization;
using Crpbot.Sources.Git;

namespace Crpbot.Sources.Tests.Git;

/// <summary>A real repository in a temporary directory, made with the git program in an isolated environment.</summary>
internal sealed class TestRepository : IDisposable
{
    private int _clock;

    public TestRepository(params string[] initArguments)
        : this(Directory.CreateTempSubdirectory("crpbot-git-").FullName) => Git(["init", "-q", "-b", "main", .. initArguments, "."]);

    private TestRepository(string root) => Root = root;

    public string Root { get; }

    public static TestRepository CloneOf(TestRepository origin, params string[] arguments)
    {
        var clone = new TestRepository(Directory.CreateTempSubdirectory("crpbot-git-").FullName);
        clone.Git(["-c", "protocol.file.allow=always", "clone", "-q", .. arguments, "file://" + origin.Root, "."]);
        return clone;
    }

    public string PathOf(string name) => Path.Combine(Root, name);

    public GitRepository Open(string executable = "git") => GitRepository.Discover(Root, executable, EmptyEnvironment) ?? throw new InvalidOperationException("no repository");

    public static string? EmptyEnvironment(string name) => null;

    public TestRepository Write(string name, string text)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public string Commit(string message, params string[] arguments)
    {
        Git("add", "-A");
        return CommitStaged(message, arguments);
    }

    public string CommitStaged(string message, params string[] arguments)
    {
        Git(["commit", "-q", "--allow-empty", "-m", message, .. arguments]);
        return Head();
    }

    public string Head() => Git("rev-parse", "HEAD").Trim();

    public string Git(params string[] arguments)
    {
        (int code, string output, string error) = Run(Root, ++_clock, input: null, arguments);
        return code == 0 ? output : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {error}");
    }

    public string GitWithInput(string input, params string[] arguments) => Run(Root, ++_clock, input, arguments).Output;

    public bool TryGit(params string[] arguments) => Run(Root, ++_clock, input: null, arguments).Code == 0;

    /// <summary>Names, sizes and times of everything in the repository.</summary>
    public string Snapshot() => string.Join('\n', Directory.EnumerateFileSystemEntries(Root, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(e => $"{e} {(File.Exists(e) ? new FileInfo(e).Length : 0)} {File.GetLastWriteTimeUtc(e).Ticks}"));

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static (int Code, string Output, string Error) Run(string directory, int clock, string? input, string[] arguments)
    {
        var start = new ProcessStartInfo("/usr/bin/env") { UseShellExecute = false, WorkingDirectory = directory, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("git");
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (string name in start.Environment.Keys.Where(k => k.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        string date = string.Create(CultureInfo.InvariantCulture, $"{1_700_000_000 + (clock * 60)} +0000");
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_AUTHOR_NAME"] = "Ann Author";
        start.Environment["GIT_AUTHOR_EMAIL"] = "ann@example.invalid";
        start.Environment["GIT_COMMITTER_NAME"] = "Ann Author";
        start.Environment["GIT_COMMITTER_EMAIL"] = "ann@example.invalid";
        start.Environment["GIT_AUTHOR_DATE"] = date;
        start.Environment["GIT_COMMITTER_DATE"] = date;
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
