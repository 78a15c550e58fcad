using Crpbot.Core;

namespace Crpbot.Sources.Git;

/// <summary>Offers staged blobs as they are read.</summary>
/// <param name="map">The blobs with their paths.</param>
/// <param name="added">Added lines by path.</param>
/// <param name="sink">Judges.</param>
/// <param name="expander">Decodes contents.</param>
/// <param name="lines">Receives what was not read.</param>
/// <param name="cancellationToken">Stops archives.</param>
internal sealed class StagedVisitor(
    HistoryMap map,
    IReadOnlyDictionary<string, List<LineRange>> added,
    ISubjectSink sink,
    IContentExpander expander,
    NotScannedLines lines,
    CancellationToken cancellationToken) : IObjectVisitor, IWantedObjects
{
    private readonly bool[] _done = new bool[map.Count];
    private readonly string?[] _failures = new string?[map.Count];
    private long _subjects;
    private long _bytes;

    /// <summary>Number of blobs read.</summary>
    public long Subjects => _subjects;

    /// <summary>Number of bytes read.</summary>
    public long Bytes => _bytes;

    /// <inheritdoc/>
    public int Take(ObjectId id)
    {
        int item = map.Find(id);
        return item >= 0 && !_done[item] ? item : -1;
    }

    /// <inheritdoc/>
    public IEnumerable<(ObjectId Id, int Item)> Few(int packSize) =>
        Enumerable.Range(0, map.Count).Where(i => !_done[i]).Select(i => (map[i].Id, i));

    /// <inheritdoc/>
    public void Visit(int item, ObjectKind kind, ReadOnlyMemory<byte> content)
    {
        Count(item, content.Length);
        foreach (BlobLabel label in Labels(item))
            expander.Expand(label, content, part => sink.Offer(part), lines.Add, cancellationToken);
    }

    /// <inheritdoc/>
    public void VisitLarge(int item, ObjectKind kind, long size, Stream content)
    {
        Count(item, size);
        expander.Expand(Labels(item).First(), content, part => sink.Offer(part), lines.Add, cancellationToken);
        foreach (BlobLabel label in Labels(item).Skip(1))
            lines.Add(new NotScanned(label.Path, "has the same content as " + Labels(item).First().Path, Incomplete: false));
    }

    /// <inheritdoc/>
    public void Skip(int item) => _done[item] = true;

    /// <inheritdoc/>
    public void Fail(int item, string why) => _failures[item] = why;

    /// <summary>Lists the blobs that could not be read.</summary>
    public void ReportUnread()
    {
        for (int item = 0; item < map.Count; item++)
        {
            if (_done[item]) continue;
            string why = _failures[item] is { } failure ? "git object is damaged: " + failure : "the object is missing in the repository";
            foreach (BlobLabel label in Labels(item))
                lines.Add(new NotScanned(label.Path, why, Incomplete: true));
        }
    }

    private IEnumerable<BlobLabel> Labels(int item) => map.Sightings(item).Select(s => map.Paths[s.Path]).Select(path =>
        new BlobLabel(path, SubjectOrigin.Tree, Commit: null, added.TryGetValue(path, out List<LineRange>? ranges) ? ranges : null));

    private void Count(int item, long size)
    {
        Interlocked.Increment(ref _subjects);
        Interlocked.Add(ref _bytes, size);
        _done[item] = true;
    }
}
