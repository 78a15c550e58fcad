using System.Globalization;
using System.Text;

namespace Crpbot.Sources.Git;

/// <summary>Where history begins: the refs and what else is asked for, as arguments of <c>git log</c> and <c>git rev-list</c>.</summary>
internal sealed class HistoryRevisions
{
    private readonly HistoryOptions _options;
    private readonly List<string> _stash;

    private HistoryRevisions(HistoryOptions options, List<ObjectId> tips, List<ObjectId> tags, bool hasRemotes, List<string> stash)
    {
        (_options, Tips, Tags, HasRemotes, _stash) = (options, tips, tags, hasRemotes, stash);
    }

    /// <summary>What the refs and a detached HEAD point at, sorted.</summary>
    public List<ObjectId> Tips { get; }

    /// <summary>Annotated tags that refs point at.</summary>
    public List<ObjectId> Tags { get; }

    /// <summary>True when there is a remote-tracking branch.</summary>
    public bool HasRemotes { get; }

    /// <summary>True when the whole history is asked for, not a part of it.</summary>
    public bool IsWhole => _options.Since is null && _options.Revisions.Count == 0;

    /// <summary>Options before the revisions.</summary>
    public IEnumerable<string> Arguments
    {
        get
        {
            if (_options.Revisions.Count == 0) yield return "--all";
            if (_options.AllObjects && _options.Revisions.Count == 0) yield return "--reflog";
            yield return "--stdin";
        }
    }

    /// <summary>The instant limit as an option; null for none.</summary>
    public string? SinceArgument => _options.Since?.ToUniversalTime().ToString("'--since='yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Asks git for the refs.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="cancellationToken">Stops git.</param>
    /// <returns>null with the failed result when git cannot tell.</returns>
    public static (HistoryRevisions? Revisions, GitResult Result) Ask(GitRepository repository, HistoryOptions options, CancellationToken cancellationToken)
    {
        GitResult result = repository.Command.Run(["for-each-ref", "--format=%(objectname) %(objecttype) %(refname)"], cancellationToken);
        // The kind needs the object itself; where that is damaged, the names alone must do.
        if (result is { Started: true, Ok: false }) result = repository.Command.Run(["for-each-ref", "--format=%(objectname) unknown %(refname)"], cancellationToken);
        if (!result.Ok) return (null, result);
        var tips = new SortedSet<ObjectId>();
        var tags = new List<ObjectId>();
        bool remotes = false;
        bool stash = false;
        foreach (string line in result.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = line.Split(' ', 3);
            if (parts.Length < 3 || !ObjectId.TryParse(parts[0], out ObjectId id)) continue;
            tips.Add(id);
            if (parts[1] == "tag") tags.Add(id);
            remotes |= parts[2].StartsWith("refs/remotes/", StringComparison.Ordinal);
            stash |= parts[2] == "refs/stash";
        }

        foreach (ObjectId id in DetachedHeads(repository))
            tips.Add(id);
        List<string> older = stash ? OlderStashes(repository, tips, cancellationToken) : [];
        return (new HistoryRevisions(options, [.. tips], tags, remotes, older), result);
    }

    /// <summary>Standard input for git: the revisions, and those whose history is known.</summary>
    /// <param name="known">Commits to leave out with all before them.</param>
    public byte[] Input(IEnumerable<string> known)
    {
        IEnumerable<string> lines = _options.Revisions.Count > 0 ? _options.Revisions : _stash;
        return Encoding.UTF8.GetBytes(string.Concat(lines.Concat(known.Select(k => "^" + k)).Select(l => l + "\n")));
    }

    // refs/stash names the newest entry only; the others stand in its reflog.
    private static List<string> OlderStashes(GitRepository repository, SortedSet<ObjectId> tips, CancellationToken cancellationToken)
    {
        GitResult result = repository.Command.Run(["rev-list", "--walk-reflogs", "refs/stash"], cancellationToken);
        if (!result.Ok) return [];
        var stashes = result.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (string stash in stashes)
        {
            if (ObjectId.TryParse(stash, out ObjectId id)) tips.Add(id);
        }

        return stashes;
    }

    private static IEnumerable<ObjectId> DetachedHeads(GitRepository repository)
    {
        string worktrees = Path.Combine(repository.CommonDirectory, "worktrees");
        IEnumerable<string> heads = [Path.Combine(repository.GitDirectory, "HEAD"), Path.Combine(repository.CommonDirectory, "HEAD")];
        if (Directory.Exists(worktrees)) heads = heads.Concat(Directory.EnumerateDirectories(worktrees).Select(w => Path.Combine(w, "HEAD")));
        foreach (string? head in heads.Select(SmallFile.Read))
        {
            if (ObjectId.TryParse(head.AsSpan().Trim(), out ObjectId id)) yield return id;
        }
    }
}
