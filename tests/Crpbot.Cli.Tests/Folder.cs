using System.Diagnostics;
using System.Globalization;
using Crpbot.Rules.Templates;
using Crpbot.Secrets;

namespace Crpbot.Cli.Tests;

/// <summary>A temporary folder in which the program runs. Credentials in it are made from templates, so that none stands in these tests.</summary>
public sealed class Folder : IDisposable
{
    private const string Time = "2026-01-31T08:00:00Z";
    private int _commits;

    public Folder() => Path = Directory.CreateTempSubdirectory("crpbot-cli-").FullName;

    public string Path { get; }

    public static string Root
    {
        get
        {
            var directory = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(System.IO.Path.Combine(directory.FullName, "crpbot.sln"))) directory = directory.Parent ?? throw new InvalidOperationException("crpbot.sln not found above the tests");
            return directory.FullName;
        }
    }

    private static string Program
    {
        get
        {
            var configuration = AppContext.BaseDirectory.Contains("/Debug/", StringComparison.Ordinal) ? "Debug" : "Release";
            return System.IO.Path.Combine(Root, "src", "Crpbot.Cli", "bin", configuration, "net10.0", "crpbot.dll");
        }
    }

    /// <summary>Writes a file; templates are expanded with the path as seed.</summary>
    public Folder With(string path, string text)
    {
        var full = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, ExampleTemplate.Expand(text, path, new SecretMatcher([]).Generators));
        return this;
    }

    public string Read(string path) => File.ReadAllText(System.IO.Path.Combine(Path, path));

    public bool Has(string path) => File.Exists(System.IO.Path.Combine(Path, path));

    /// <summary>Makes the folder a git repository with one commit of what is in it.</summary>
    public Folder Committed(string message = "feat: first")
    {
        if (!Directory.Exists(System.IO.Path.Combine(Path, ".git"))) Git("init", "-q", "-b", "main");
        Git("add", "-A");
        Git("commit", "-q", "-m", message);
        return this;
    }

    public void Git(params string[] arguments)
    {
        var outcome = Run("git", arguments, null);
        Assert.True(outcome.ExitCode == 0, outcome.Error);
    }

    /// <summary>Runs the program with a fixed clock.</summary>
    public Outcome Crpbot(params string[] arguments) => Run("dotnet", [Program, .. arguments], null);

    public Outcome CrpbotWith(string input, params string[] arguments) => Run("dotnet", [Program, .. arguments], input);

    public Outcome CrpbotIn(IReadOnlyDictionary<string, string> variables, params string[] arguments) => Run("dotnet", [Program, .. arguments], null, variables);

    /// <summary>Runs a line as a shell would, with the program as <c>crpbot</c>.</summary>
    public Outcome Shell(string line) => Run("bash", ["-c", $"crpbot() {{ dotnet '{Program}' \"$@\"; }}\n{line}"], null);

    public Process Start(params string[] arguments)
    {
        var start = StartOf("dotnet", [Program, .. arguments], new Dictionary<string, string>(StringComparer.Ordinal));
        return Process.Start(start)!;
    }

    public void Dispose()
    {
        Directory.Delete(Path, recursive: true);
    }

    private Outcome Run(string program, IReadOnlyList<string> arguments, string? input, IReadOnlyDictionary<string, string>? variables = null)
    {
        using var process = Process.Start(StartOf(program, arguments, variables ?? new Dictionary<string, string>(StringComparer.Ordinal)))!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (input is not null) process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private ProcessStartInfo StartOf(string program, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> variables)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        var date = Time.Replace("08:", (8 + _commits).ToString("00", CultureInfo.InvariantCulture) + ":", StringComparison.Ordinal);
        if (program == "git" && arguments[0] == "commit") _commits++;
        foreach (var (name, value) in new[] { ("GIT_AUTHOR_DATE", date), ("GIT_COMMITTER_DATE", date), ("GIT_AUTHOR_NAME", "Ada"), ("GIT_COMMITTER_NAME", "Ada"), ("GIT_AUTHOR_EMAIL", "ada@example.com"), ("GIT_COMMITTER_EMAIL", "ada@example.com"), ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_SYSTEM", "/dev/null"), ("XDG_CACHE_HOME", System.IO.Path.Combine(Path, ".git", "test-cache")), ("NO_COLOR", string.Empty), ("FORCE_COLOR", string.Empty) })
            start.Environment[name] = value;
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("CRPBOT_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        foreach (var (name, value) in variables) start.Environment[name] = value;
        return start;
    }
}
