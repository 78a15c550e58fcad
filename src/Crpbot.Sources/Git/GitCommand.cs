using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Crpbot.Sources.Git;

/// <summary>
/// Runs git so that nothing of the scanned repository is executed, nothing is fetched and nothing is written in it.
/// The git directory is named explicitly, which also makes a repository of another owner readable (git checks ownership only when it searches).
/// </summary>
/// <param name="gitDirectory">Absolute path of the git directory.</param>
/// <param name="workTree">Absolute path of the working tree; null for a bare repository.</param>
/// <param name="executable">Name or absolute path of the program; a name is looked up in the absolute entries of PATH.</param>
public sealed class GitCommand(string gitDirectory, string? workTree, string executable = "git")
{
    private static readonly (string Key, string Value)[] Settings =
    [
        ("core.fsmonitor", "false"), ("core.hooksPath", "/dev/null"), ("core.untrackedCache", "false"), ("core.quotePath", "false"),
        ("core.pager", "cat"), ("core.attributesFile", "/dev/null"), ("diff.external", ""), ("log.showSignature", "false"), ("log.showRoot", "true"),
        ("log.follow", "false"), ("log.mailmap", "false"), ("i18n.logOutputEncoding", "UTF-8"), ("protocol.allow", "never"), ("safe.directory", "*"),
        ("diff.autoRefreshIndex", "false"), ("gc.auto", "0"), ("maintenance.auto", "false"), ("submodule.recurse", "false"), ("diff.ignoreSubmodules", "all"),
        ("diff.renames", "false"), ("diff.noprefix", "false"), ("diff.mnemonicPrefix", "false"), ("diff.relative", "false"),
        ("diff.orderFile", "/dev/null"), ("diff.interHunkContext", "0"), ("color.ui", "false"), ("grep.column", "false"),
    ];

    private const int ErrorLimit = 4096;
    private const int OutputLimit = 512 << 20;

    /// <summary>Runs git to its end and keeps its standard output.</summary>
    /// <param name="arguments">Arguments after <c>git --git-dir=…</c>.</param>
    /// <param name="cancellationToken">Kills the process.</param>
    public GitResult Run(IReadOnlyList<string> arguments, CancellationToken cancellationToken) =>
        Run(arguments, new GitRun(), cancellationToken);

    /// <summary>Runs git to its end.</summary>
    /// <param name="arguments">Arguments after <c>git --git-dir=…</c>.</param>
    /// <param name="run">Input, output and configuration.</param>
    /// <param name="cancellationToken">Kills the process.</param>
    public GitResult Run(IReadOnlyList<string> arguments, GitRun run, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string? program = GitExecutable.Find(executable, Environment.GetEnvironmentVariable("PATH"));
        if (program is null) return NotInstalled();
        using var process = new Process { StartInfo = StartInfo(program, arguments, run) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return NotInstalled();
        }

        using CancellationTokenRegistration kill = cancellationToken.Register(() => Kill(process));
        Task<string> error = Task.Run(() => ReadError(process.StandardError.BaseStream), CancellationToken.None);
        Task feed = Task.Run(() => Feed(process.StandardInput.BaseStream, run.Input), CancellationToken.None);
        byte[]? output = [];
        try
        {
            if (run.ReadOutput is { } readOutput)
                readOutput(process.StandardOutput.BaseStream);
            else
                output = ReadAll(process.StandardOutput.BaseStream, OutputLimit);
        }
        finally
        {
            // A reader that gave up early must not leave git blocked on a full pipe.
            process.StandardOutput.Dispose();
            process.WaitForExit();
        }

        feed.GetAwaiter().GetResult();
        string text = error.GetAwaiter().GetResult();
        cancellationToken.ThrowIfCancellationRequested();
        return output is null
            ? new GitResult(Started: true, -1, [], $"git wrote more than {OutputLimit >> 20} MiB")
            : new GitResult(Started: true, process.ExitCode, output, text);
    }

    private static GitResult NotInstalled() => new(Started: false, -1, [], string.Empty);

    private ProcessStartInfo StartInfo(string program, IReadOnlyList<string> arguments, GitRun run)
    {
        var start = new ProcessStartInfo
        {
            FileName = program,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = workTree ?? gitDirectory,
        };
        start.ArgumentList.Add("--git-dir=" + gitDirectory);
        if (workTree is not null) start.ArgumentList.Add("--work-tree=" + workTree);
        start.ArgumentList.Add("--no-pager");
        start.ArgumentList.Add("--no-optional-locks");
        start.ArgumentList.Add("--literal-pathspecs");
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        SetEnvironment(start.Environment, run);
        return start;
    }

    private static void SetEnvironment(IDictionary<string, string?> environment, GitRun run)
    {
        // GIT_DIR, GIT_INDEX_FILE and their kin of a calling hook would point elsewhere.
        foreach (string name in environment.Keys.Where(n => n.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
        {
            if (!run.UserConfiguration || !name.StartsWith("GIT_CONFIG_", StringComparison.Ordinal))
                environment.Remove(name);
        }

        environment["LC_ALL"] = "C";
        environment["GIT_TERMINAL_PROMPT"] = "0";
        environment["GIT_NO_LAZY_FETCH"] = "1";
        environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        environment["GIT_ALLOW_PROTOCOL"] = "none";
        environment["GIT_ATTR_NOSYSTEM"] = "1";
        if (run.IndexFile is not null) environment["GIT_INDEX_FILE"] = run.IndexFile;
        if (run.UserConfiguration) return;
        environment["GIT_CONFIG_NOSYSTEM"] = "1";
        environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        int count = 0;
        foreach ((string key, string value) in Settings.Concat(run.Settings))
        {
            environment[string.Create(CultureInfo.InvariantCulture, $"GIT_CONFIG_KEY_{count}")] = key;
            environment[string.Create(CultureInfo.InvariantCulture, $"GIT_CONFIG_VALUE_{count}")] = value;
            count++;
        }

        environment["GIT_CONFIG_COUNT"] = count.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>null above the limit; then git is not read any further, and ends by the closed pipe.</summary>
    internal static byte[]? ReadAll(Stream stream, int limit)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[64 << 10];
        while (stream.Read(buffer) is > 0 and int read)
        {
            if (memory.Length + read > limit) return null;
            memory.Write(buffer, 0, read);
        }

        return memory.ToArray();
    }

    private static string ReadError(Stream stream)
    {
        var kept = new MemoryStream();
        var buffer = new byte[ErrorLimit];
        while (stream.Read(buffer) is > 0 and int read)
        {
            if (kept.Length < ErrorLimit) kept.Write(buffer, 0, read);
        }

        return Encoding.UTF8.GetString(kept.GetBuffer(), 0, (int)kept.Length);
    }

    private static void Feed(Stream stream, byte[]? input)
    {
        try
        {
            using (stream)
            {
                if (input is not null) stream.Write(input);
            }
        }
        catch (IOException)
        {
            // git ended before it read all of it; its exit code says why.
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has just ended by itself.
        }
    }
}
