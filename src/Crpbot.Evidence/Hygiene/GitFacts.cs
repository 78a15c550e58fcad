using Crpbot.Core;
using Crpbot.Sources.Git;
using Crpbot.Sources.Git.Graph;

namespace Crpbot.Evidence.Hygiene;

/// <summary>What a git repository says, read from its files without a git process; history is walked once, for all gates.</summary>
public sealed class GitFacts : IRepositoryFacts
{
    private readonly RepositoryReader _reader;
    private readonly string _prefix;
    private readonly bool _history;
    private readonly CancellationToken _stop;
    private readonly Lazy<RepositoryListing> _listing;

    /// <summary>Prepares.</summary>
    /// <param name="reader">Reads the repository.</param>
    /// <param name="prefix">Path of the target below the top of the repository, with a slash behind it; empty for the top. Other files are left out.</param>
    /// <param name="named">Patterns of paths that any gate wants.</param>
    /// <param name="largerThan">Smallest size that any gate wants.</param>
    /// <param name="history">True to look into history too.</param>
    /// <param name="stop">Stops the walk.</param>
    public GitFacts(RepositoryReader reader, string prefix, IReadOnlyList<PathGlob> named, long largerThan, bool history, CancellationToken stop)
    {
        (_reader, _prefix, _history, _stop) = (reader, prefix, history, stop);
        _listing = new Lazy<RepositoryListing>(() => Listing(named, largerThan));
    }

    /// <inheritdoc />
    public bool IsRepository => true;

    /// <inheritdoc />
    public HeadCommit? Head => _reader.HeadId is { } id ? new HeadCommit(id, _reader.Head()?.Time) : null;

    /// <inheritdoc />
    public RepositoryListing List(IReadOnlyList<PathGlob> named, long largerThan) =>
        _listing.Value with { Files = [.. _listing.Value.Files.Where(f => f.Bytes > largerThan || named.Any(g => g.IsMatch(f.Path)))] };

    /// <inheritdoc />
    public IReadOnlyList<(string Path, string By)>? TrackedThoughIgnored() =>
        _reader.Tracked() is null ? null : [.. _reader.TrackedThoughIgnored().Where(t => t.Path.StartsWith(_prefix, StringComparison.Ordinal)).Select(t => (t.Path[_prefix.Length..], t.By))];

    /// <inheritdoc />
    public IReadOnlyList<CommitText>? LastCommits(int count) =>
        _reader.LastCommits(count) is { Count: > 0 } last ? [.. last.Select(c => new CommitText(_reader.Hex(c.Id), c.Message, c.Parents.Count > 1))] : null;

    private RepositoryListing Listing(IReadOnlyList<PathGlob> named, long largerThan)
    {
        string[] lasts = [.. named.SelectMany(g => g.LastSegments).Distinct(StringComparer.Ordinal)];
        var past = _history ? _reader.Files(name => lasts.Any(l => PathGlob.IsNameMatch(l, name)), largerThan, _stop) : null;
        var byPath = (past?.Files ?? []).Where(f => f.Path.StartsWith(_prefix, StringComparison.Ordinal)).GroupBy(f => f.Path[_prefix.Length..], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        var tracked = _reader.Tracked();
        var files = new List<RepositoryFile>();
        foreach (var entry in (tracked ?? []).Where(e => e.Path.StartsWith(_prefix, StringComparison.Ordinal)).DistinctBy(e => e.Path, StringComparer.Ordinal))
        {
            var path = entry.Path[_prefix.Length..];
            var isNamed = named.Any(g => g.IsMatch(path));

            // Of a file whose name says nothing only the size is wanted.
            if (!isNamed && largerThan == long.MaxValue) continue;
            var bytes = _reader.Size(entry.Id);
            if (isNamed || bytes > largerThan) files.Add(Tracked(path, bytes, entry.Id, byPath.GetValueOrDefault(path)));
        }

        var now = (tracked ?? []).Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
        files.AddRange(byPath.Where(p => !now.Contains(_prefix + p.Key)).Select(p => Past(p.Key, p.Value)));
        files.Sort((x, y) => string.CompareOrdinal(x.Path, y.Path));
        return new RepositoryListing(files, past is not null, tracked is null ? "the index of git cannot be read" : past?.Problem);
    }

    private RepositoryFile Tracked(string path, long? bytes, ObjectId blob, List<HistoryFile>? versions)
    {
        var first = versions?.Find(v => v.Blob == blob)?.Commit;
        return new RepositoryFile(path, bytes, IsTracked: true) { Commit = first is null ? null : _reader.Hex(first.Id), Time = first?.Time, Versions = Math.Max(1, versions?.Count ?? 1) };
    }

    private RepositoryFile Past(string path, List<HistoryFile> versions)
    {
        var largest = versions.Select(v => (Version: v, Bytes: _reader.Size(v.Blob))).OrderByDescending(v => v.Bytes ?? -1).First();
        return new RepositoryFile(path, largest.Bytes, IsTracked: false) { Commit = _reader.Hex(largest.Version.Commit.Id), Time = largest.Version.Commit.Time, Versions = versions.Count };
    }
}
