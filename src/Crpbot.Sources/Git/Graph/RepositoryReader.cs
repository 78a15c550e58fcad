using Crpbot.Core;

namespace Crpbot.Sources.Git.Graph;

/// <summary>Reads commits, folders and sizes straight from the object files; no git process is started. For one thread.</summary>
public sealed class RepositoryReader : IDisposable
{
    private readonly GitRepository _repository;
    private readonly Lazy<ObjectLookup> _objects;
    private IReadOnlyList<GitIndexEntry>? _index;

    /// <summary>Opens a repository.</summary>
    /// <param name="repository">The repository.</param>
    public RepositoryReader(GitRepository repository)
    {
        _repository = repository;
        _objects = new Lazy<ObjectLookup>(() => new ObjectLookup(repository));
    }

    /// <summary>The commit of HEAD with its message; null before the first commit, or when it is not here.</summary>
    public CommitRecord? Head() => GitRefs.Head(_repository) is { IsZero: false } id ? Commit(id) : null;

    /// <summary>The id of HEAD's commit; null before the first one.</summary>
    public string? HeadId => GitRefs.Head(_repository) is { IsZero: false } id ? id.ToHex(_repository.Format) : null;

    /// <summary>The last commits that lead to HEAD, newest first by commit date; fewer when history ends or is cut off.</summary>
    /// <param name="count">Greatest number.</param>
    public IReadOnlyList<CommitRecord> LastCommits(int count)
    {
        var last = new List<CommitRecord>();
        var seen = new HashSet<ObjectId>();
        var open = new PriorityQueue<CommitRecord, (long Newest, int Order)>();
        if (Head() is { } head) open.Enqueue(head, (-(head.Seconds ?? 0), 0));
        while (last.Count < count && open.TryDequeue(out CommitRecord? commit, out _))
        {
            last.Add(commit);
            foreach (ObjectId id in commit.Parents.Where(seen.Add))
                if (Commit(id) is { } parent) open.Enqueue(parent, (-(parent.Seconds ?? 0), seen.Count));
        }

        return last;
    }

    /// <summary>The tracked files, submodules left out; null when the index is split, sparse or damaged.</summary>
    public IReadOnlyList<GitIndexEntry>? Tracked()
    {
        if (_index is not null) return _index;
        string file = Path.Combine(_repository.GitDirectory, "index");
        try
        {
            if (!File.Exists(file)) return _index = [];
            IReadOnlyList<GitIndexEntry>? entries = GitIndex.Read(InputFile.Read(file, Array.MaxLength), _repository.Format);
            return _index = entries is null ? null : [.. entries.Where(e => !e.IsSubmodule)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The tracked files that the repository's own ignore files name, with file and line.</summary>
    public IEnumerable<(string Path, string By)> TrackedThoughIgnored()
    {
        if (_repository.TopLevel is null) yield break;
        var ignores = new TrackedIgnores(_repository.TopLevel, _repository.InfoExcludeFile);
        foreach (GitIndexEntry entry in Tracked() ?? [])
            if (ignores.IgnoredBy(entry.Path) is { } by) yield return (entry.Path, by);
    }

    /// <summary>The length of a content; null when it is not here.</summary>
    /// <param name="blob">Its id.</param>
    public long? Size(ObjectId blob) => _objects.Value.Size(blob);

    /// <summary>The full hexadecimal form of an id of this repository.</summary>
    /// <param name="id">The id.</param>
    public string Hex(ObjectId id) => id.ToHex(_repository.Format);

    /// <summary>Every content that ever stood in a commit that a ref leads to, under a name that matters or above a size.</summary>
    /// <param name="wanted">True for the last segment of a path that matters.</param>
    /// <param name="largerThan">Contents above this many bytes matter whatever their name.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public HistoryFiles Files(Func<string, bool> wanted, long largerThan, CancellationToken cancellationToken)
    {
        Dictionary<ObjectId, long> large = largerThan == long.MaxValue ? [] : _objects.Value.LargerThan(largerThan, cancellationToken);
        var graph = new GraphVisitor(_repository.Format, (name, id) => large.ContainsKey(id) || wanted(name));
        string? unreadable = null;
        new ObjectStore(_repository.CommonDirectory, _repository.Format).Read(graph, graph, (pack, why) => unreadable ??= $"{pack} cannot be read: {why}", cancellationToken);
        if (graph.IsFull) return new HistoryFiles([], "the history is too large to be walked in memory");
        HistoryFiles files = HistoryWalk.Files(graph, GitRefs.Tips(_repository), _repository.IsShallow, cancellationToken);
        return unreadable is null ? files : files with { Problem = unreadable };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_objects.IsValueCreated) _objects.Value.Dispose();
    }

    private CommitRecord? Commit(ObjectId id) => _objects.Value.Read(id) is { } content ? CommitRecord.Read(id, content, message: true) : null;
}
