using Crpbot.Core;
using Crpbot.Sources;
using Crpbot.Sources.Archives;
using Crpbot.Sources.Git;
using Crpbot.Sources.Text;
using Crpbot.Sources.Tree;

namespace Crpbot.Cli.Running;

/// <summary>Which sources a plan reads.</summary>
internal sealed class SourceChoice
{
    private readonly RunPlan _plan;
    private readonly Surroundings _surroundings;
    private readonly CancellationToken _stop;
    private readonly GitRepository? _repository;

    /// <summary>Looks at the target.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="surroundings">Environment and standard input.</param>
    /// <param name="stop">Stops git.</param>
    public SourceChoice(RunPlan plan, Surroundings surroundings, CancellationToken stop)
    {
        (_plan, _surroundings, _stop) = (plan, surroundings, stop);
        _repository = plan.FromStdin ? null : GitRepository.Discover(plan.Target, environment: surroundings.Variable);
    }

    /// <summary>The sources, in the order in which they are read.</summary>
    /// <param name="rulesKey">Names the rules, for the cache of clean blobs.</param>
    /// <exception cref="UserError">The plan makes no sense on this target.</exception>
    public IReadOnlyList<ISource> Sources(string rulesKey)
    {
        if (_plan.FromStdin) return [new StdinSource(_surroundings.In(), _plan.Settings.Text("stdin-name") ?? "stdin")];
        if (_plan.Staged && _repository is { IsBare: true }) throw NoFiles();
        if (_plan.Staged) return [Below(new StagedSource(Repository("--staged"), Expander(), _surroundings.Variable("GIT_INDEX_FILE")))];
        var change = _plan.DiffBase is { } revision ? ChangeSet.Since(Repository("--diff-base"), revision, _stop) : null;
        if (_repository is { IsBare: true } && !_plan.History) throw NoFiles();
        var sources = new List<ISource>();
        if (_repository is not { IsBare: true }) sources.Add(Tree(change));
        if (_plan.History && History(change, rulesKey) is { } history) sources.Add(history);
        return sources;
    }

    /// <summary>The names of the files that would be read, without what archives hold.</summary>
    public IReadOnlyList<string> Names()
    {
        if (_repository is { IsBare: true }) throw NoFiles();
        var change = _plan.DiffBase is { } revision ? ChangeSet.Since(Repository("--diff-base"), revision, _stop) : null;
        return Tree(change).List(_stop);
    }

    private TreeSource Tree(ChangeSet? change)
    {
        var folder = Directory.Exists(_plan.Target) ? _plan.Target : Path.GetDirectoryName(_plan.Target)!;
        var prefix = Prefix(folder);
        return new TreeSource(_plan.Target, new TreeOptions
        {
            Tracked = _repository?.TrackedFiles(folder, _stop),
            ExtraIgnoreFiles = _repository is null ? [] : [.. new[] { _repository.GlobalExcludesFile(_stop), _repository.InfoExcludeFile }.OfType<string>()],
            RepositoryRoot = prefix is null ? null : _repository!.TopLevel,
            PathPrefix = prefix,
            Threads = _plan.Threads,
            Archives = Limits(),
            OpenArchives = _plan.ArchiveDepth > 0,
            UseIgnoreFiles = _plan.Settings.Flag("no-ignore") != true,
            Include = _plan.Exclude.Count == 0 ? null : path => !_plan.Exclude.Any(glob => glob.IsMatch(path)),
            AddedLines = change?.Below(folder),
        });
    }

    private ISource? History(ChangeSet? change, string rulesKey)
    {
        if (_repository is null && BrokenHistory.Find(_plan.Target) is { } broken) return new BrokenHistory(Path.GetRelativePath(_surroundings.Folder, broken).Replace('\\', '/'));
        if (_repository is null)
            return _plan.Settings["history"].IsSet ? throw new UserError($"'{_plan.Shown}' is in no git repository, so there is no history to read", "leave out --history") : null;
        return Below(new HistorySource(_repository, new HistoryOptions
        {
            Since = _plan.Since,
            AllObjects = _plan.Settings.Flag("all-objects") == true,
            Threads = _plan.Threads,
            Revisions = change?.Revisions ?? [],
            Cache = Cache(rulesKey),
            Expander = Expander(),
        }));
    }

    private BlobCache? Cache(string rulesKey)
    {
        if (_plan.Settings.Flag("cache") == false) return null;
        if (_plan.Settings.Path("cache-dir") is { } named) return new BlobCache(named, rulesKey);
        var home = _surroundings.Variable("XDG_CACHE_HOME") is { Length: > 0 } cache ? cache : _surroundings.Variable("HOME") is { Length: > 0 } user ? Path.Combine(user, ".cache") : null;
        return home is null ? null : new BlobCache(Path.Combine(home, "crpbot", "history"), rulesKey);
    }

    /// <summary>Git names paths from the top of the repository; a run on a folder below it names them from there, and sees nothing else.</summary>
    private ISource Below(ISource source) => Prefix(_plan.Target) is { } prefix ? new FolderSource(source, prefix) : source;

    /// <summary>Path of the target below the top of the repository; null at the top, or outside.</summary>
    private string? Prefix(string path)
    {
        if (_repository?.TopLevel is not { } top) return null;
        var relative = Path.GetRelativePath(top, path).Replace('\\', '/');
        return relative == "." || relative.StartsWith("../", StringComparison.Ordinal) || relative == ".." ? null : relative;
    }

    private GitRepository Repository(string option) =>
        _repository ?? throw new UserError($"{option} needs a git repository, and '{_plan.Shown}' is in none", $"leave out {option}");

    private UserError NoFiles() => new($"'{_plan.Shown}' is a bare repository: it has history and no files", "read its history with `crpbot audit`, or add --history");

    private ContentExpander Expander() => new(new ContentReader(new ContentOptions { Archives = Limits(), OpenArchives = _plan.ArchiveDepth > 0 }));

    private ArchiveLimits Limits() => new() { MaxDepth = Math.Max(1, _plan.ArchiveDepth) };
}
