using Crpbot.Core;

namespace Crpbot.Sources.Git;

/// <summary>
/// Reads every blob, commit message and tag message of a repository's history once. One pass of <c>git log --raw</c> tells which blobs count and under
/// which paths and commits; the contents are then read straight from the object files.
/// </summary>
/// <param name="repository">The repository.</param>
/// <param name="options">What is asked for; null for the defaults.</param>
public sealed class HistorySource(GitRepository repository, HistoryOptions? options = null) : ISource
{
    private const string Unreachable = "(unreachable)";
    private readonly HistoryOptions _options = options ?? new HistoryOptions();

    /// <inheritdoc/>
    public string Name => "history";

    /// <inheritdoc/>
    public SourceReport Read(ISubjectSink sink, CancellationToken cancellationToken)
    {
        var lines = new NotScannedLines();
        (HistoryRevisions? revisions, GitResult result) = HistoryRevisions.Ask(repository, _options, cancellationToken);
        if (revisions is null)
        {
            lines.Add(new NotScanned("git history", result.Sentence, Incomplete: true));
            return new SourceReport(Name, ScanStatus.Failed, result.Sentence, 0, 0, lines.ToList());
        }

        CachedHistory cached = _options.Cache?.Load(repository, _options) ?? CachedHistory.Empty;
        var map = new HistoryMap(_options.PathsPerBlob);
        var listing = new HistoryListing(repository, _options, revisions);
        bool listed = listing.Fill(map, ref cached, lines, cancellationToken);
        if (repository.IsShallow)
            lines.Add(new NotScanned("git history", "shallow clone: history before the commits it was cut off at is not here", Incomplete: false));

        var pushed = new PushedCommits(repository, revisions, cancellationToken);
        var labels = new HistoryLabels(map, repository.Format, pushed, listed ? Unreachable : "(commit unknown)");
        bool takesUnlisted = revisions.IsWhole && (!listed || _options.AllObjects);
        var visitor = new HistoryVisitor(map, _options, sink, labels, lines, cached, takesUnlisted, cancellationToken);
        var store = new ObjectStore(repository.CommonDirectory, repository.Format) { Threads = Math.Max(1, _options.Threads) };
        store.Read(visitor, visitor, (pack, why) => lines.Add(new NotScanned(pack, "git pack cannot be read: " + why, Incomplete: true)), cancellationToken);
        visitor.ReportUnread(repository.IsPartial);
        if (listed && revisions.IsWhole) Remember(map, visitor, revisions, cached, lines);
        return Report(visitor, cached.Clean.Length, lines);
    }

    // What an earlier run judged counts too: the same history gives the same number, whether or not a cache is there.
    private SourceReport Report(HistoryVisitor visitor, int judgedBefore, NotScannedLines lines)
    {
        IReadOnlyList<NotScanned> all = lines.ToList();
        NotScanned? first = all.FirstOrDefault(l => l.Incomplete);
        return new SourceReport(
            Name, first is null ? ScanStatus.Succeeded : ScanStatus.Partial, first is null ? null : $"{first.What}: {first.Why}", visitor.Subjects + judgedBefore, visitor.Bytes, all);
    }

    private void Remember(HistoryMap map, HistoryVisitor visitor, HistoryRevisions revisions, CachedHistory cached, NotScannedLines lines)
    {
        if (_options.Cache is not { } cache) return;
        var clean = new List<ObjectId>();
        var kept = new List<CachedItem>();
        for (int item = 0; item < map.Count; item++)
        {
            HistoryItem entry = map[item];
            if (visitor.State(item) != ItemState.Clean) kept.Add(Kept(map, item));
            else if (!cached.IsClean(entry.Id)) clean.Add(entry.Id);
        }

        string state = HistoryListing.StateOf(repository);
        bool sameTips = state == cached.State && revisions.Tips.SequenceEqual(cached.Tips);
        if (clean.Count == 0 && sameTips && kept.Count == cached.Kept.Count) return;
        ObjectId[] all = [.. cached.Clean, .. clean];
        Array.Sort(all);
        string? error = cache.Save(repository, _options, new CachedHistory(state, revisions.Tips, all, kept));
        if (error is not null) lines.Add(new NotScanned("cache of the history scan", "it could not be written: " + error, Incomplete: false));
    }

    private static CachedItem Kept(HistoryMap map, int item)
    {
        HistoryItem entry = map[item];
        int commit = map.CommitNumber(entry.Id);
        return new CachedItem(entry.Id, entry.Kind, commit >= 0
            ? [(string.Empty, map.Commit(commit))]
            : [.. map.Sightings(item).Select(s => (map.Paths[s.Path], map.Commit(s.Commit)))]);
    }
}
