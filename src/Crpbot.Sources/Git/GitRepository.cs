using System.Text;
using Crpbot.Core;

namespace Crpbot.Sources.Git;

/// <summary>A git repository on disk, found without running git; nothing in it is ever written or executed.</summary>
public sealed class GitRepository
{
    private readonly Func<string, string?> _environment;

    private GitRepository(GitLocation location, string executable, Func<string, string?> environment)
    {
        TopLevel = location.TopLevel;
        GitDirectory = location.GitDirectory;
        CommonDirectory = location.CommonDirectory;
        _environment = environment;
        string config = Path.Combine(CommonDirectory, "config");
        Format = string.Equals(GitConfigFile.Get(config, "extensions", "objectformat"), "sha256", StringComparison.OrdinalIgnoreCase)
            ? ObjectFormat.Sha256
            : ObjectFormat.Sha1;
        Command = new GitCommand(GitDirectory, TopLevel, executable);
    }

    /// <summary>Absolute path of the working tree; null for a bare repository.</summary>
    public string? TopLevel { get; }

    /// <summary>Absolute path of the git directory (of a linked worktree: its own one).</summary>
    public string GitDirectory { get; }

    /// <summary>Absolute path of the directory with objects and refs; other than <see cref="GitDirectory"/> in linked worktrees.</summary>
    public string CommonDirectory { get; }

    /// <summary>Hash of object ids.</summary>
    public ObjectFormat Format { get; }

    /// <summary>Runs git on this repository.</summary>
    public GitCommand Command { get; }

    /// <summary>True when there is no working tree.</summary>
    public bool IsBare => TopLevel is null;

    /// <summary>True when history was cut off by <c>--depth</c>.</summary>
    public bool IsShallow => File.Exists(Path.Combine(CommonDirectory, "shallow"));

    /// <summary>True when objects were left out on cloning (<c>--filter</c>).</summary>
    public bool IsPartial =>
        GitConfigFile.Get(Path.Combine(CommonDirectory, "config"), "extensions", "partialclone") is not null
        || (Directory.Exists(PackDirectory) && Directory.EnumerateFiles(PackDirectory, "*.promisor", new EnumerationOptions()).Any());

    /// <summary>The repository's own ignore patterns, <c>info/exclude</c>; the file need not exist.</summary>
    public string InfoExcludeFile => Path.Combine(CommonDirectory, "info", "exclude");

    internal string PackDirectory => Path.Combine(CommonDirectory, "objects", "pack");

    /// <summary>Finds the repository that holds a directory.</summary>
    /// <param name="path">A directory or file in a working tree, a git directory, or a bare repository.</param>
    /// <param name="executable">git program; only history, staged and diff reading need it.</param>
    /// <param name="environment">Reads an environment variable (HOME, XDG_CONFIG_HOME); null for the process's own.</param>
    /// <returns>null when the path is in no repository.</returns>
    public static GitRepository? Discover(string path, string executable = "git", Func<string, string?>? environment = null)
    {
        GitLocation? location = GitLocation.Find(path);
        return location is null ? null : new GitRepository(location, executable, environment ?? Environment.GetEnvironmentVariable);
    }

    /// <summary>Full id of the commit of HEAD; null before the first commit or when git cannot tell.</summary>
    /// <param name="cancellationToken">Stops git.</param>
    public string? HeadCommit(CancellationToken cancellationToken)
    {
        GitResult result = Command.Run(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], cancellationToken);
        return result.Ok ? result.Text : null;
    }

    /// <summary>
    /// The user's ignore patterns: <c>core.excludesFile</c>, else <c>$XDG_CONFIG_HOME/git/ignore</c> (gitignore(5)).
    /// The file need not exist; null when there is no home directory.
    /// </summary>
    /// <param name="cancellationToken">Stops git.</param>
    public string? GlobalExcludesFile(CancellationToken cancellationToken)
    {
        GitResult result = Command.Run(
            ["config", "--type=path", "--get", "core.excludesFile"], new GitRun { UserConfiguration = true }, cancellationToken);
        if (result.Ok && result.Text.Length > 0) return Absolute(result.Text);
        string? home = _environment("HOME");
        string? configHome = _environment("XDG_CONFIG_HOME");
        if (string.IsNullOrEmpty(configHome)) configHome = string.IsNullOrEmpty(home) ? null : Path.Combine(home, ".config");
        if (!result.Started && ExcludesWithoutGit(home, configHome) is { } configured) return configured;
        return configHome is null ? null : Path.Combine(configHome, "git", "ignore");
    }

    /// <summary>Paths of the tracked files below a directory.</summary>
    /// <param name="relativeTo">Directory inside the working tree; paths are relative to it, with forward slashes.</param>
    /// <param name="cancellationToken">Stops git, which is asked only when the index is split, sparse or damaged.</param>
    /// <returns>null when the index cannot be read, so that nothing is known.</returns>
    public IReadOnlySet<string>? TrackedFiles(string relativeTo, CancellationToken cancellationToken)
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        if (TopLevel is null) return files;
        string prefix = PrefixOf(relativeTo);
        IEnumerable<string>? paths = TrackedPaths(cancellationToken);
        if (paths is null) return null;
        foreach (string path in paths)
        {
            if (path.StartsWith(prefix, StringComparison.Ordinal)) files.Add(path[prefix.Length..]);
        }

        return files;
    }

    /// <summary>Path of a directory relative to the working tree, with a slash behind it; empty for the top level.</summary>
    /// <param name="directory">Directory inside the working tree, or a symbolic link to one.</param>
    internal string PrefixOf(string directory)
    {
        string prefix = Path.GetRelativePath(TopLevel!, Path.GetFullPath(directory)).Replace('\\', '/');
        if (prefix.StartsWith("..", StringComparison.Ordinal)) prefix = Path.GetRelativePath(TopLevel!, GitLocation.Physical(directory)).Replace('\\', '/');
        return prefix == "." ? string.Empty : prefix + "/";
    }

    private IEnumerable<string>? TrackedPaths(CancellationToken cancellationToken)
    {
        byte[] data;
        try
        {
            var file = new FileInfo(Path.Combine(GitDirectory, "index"));
            // A repository without commits has none.
            if (!file.Exists) return [];
            data = InputFile.Read(file.FullName, Array.MaxLength);
            if (data.Length == 0) return [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        IReadOnlyList<GitIndexEntry>? entries = GitIndex.Read(data, Format);
        if (entries is not null) return entries.Where(e => !e.IsSubmodule).Select(e => e.Path);
        GitResult result = Command.Run(["ls-files", "-z"], cancellationToken);
        return result.Ok ? Encoding.UTF8.GetString(result.Output).Split('\0', StringSplitOptions.RemoveEmptyEntries) : null;
    }

    private string? ExcludesWithoutGit(string? home, string? configHome)
    {
        string? value = GitConfigFile.Get(Path.Combine(CommonDirectory, "config"), "core", "excludesfile");
        if (value is null && home is not null) value = GitConfigFile.Get(Path.Combine(home, ".gitconfig"), "core", "excludesfile");
        if (value is null && configHome is not null) value = GitConfigFile.Get(Path.Combine(configHome, "git", "config"), "core", "excludesfile");
        if (value is null) return null;
        return value.StartsWith("~/", StringComparison.Ordinal) && home is not null ? Path.Combine(home, value[2..]) : Absolute(value);
    }

    private string Absolute(string path) => Path.GetFullPath(path, TopLevel ?? GitDirectory);
}
