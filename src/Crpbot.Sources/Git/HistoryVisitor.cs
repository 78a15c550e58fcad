using System.Collections.Concurrent;
using Crpbot.Core;

namespace Crpbot.Sources.Git;

/// <summary>Judges the objects of one history scan as they are read.</summary>
internal sealed class HistoryVisitor : IObjectVisitor, IWantedObjects
{
    private const int FewerThan = 16;
    private readonly HistoryMap _map;
    private readonly HistoryOptions _options;
    private readonly ISubjectSink _sink;
    private readonly HistoryLabels _labels;
    private readonly NotScannedLines _lines;
    private readonly CachedHistory _cached;
    private readonly bool _takesUnlisted;
    private readonly CancellationToken _cancellationToken;
    private readonly ConcurrentDictionary<int, string> _failures = [];
    private readonly List<bool> _interesting = [];
    private ItemState[] _states;
    private long _subjects;
    private long _bytes;

    /// <summary>Prepares a scan.</summary>
    /// <param name="map">The listed objects; grows when unlisted ones are taken too.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="sink">Judges.</param>
    /// <param name="labels">Names.</param>
    /// <param name="lines">Receives what was not read.</param>
    /// <param name="cached">What is known to be clean.</param>
    /// <param name="takesUnlisted">True to read also what the map does not list.</param>
    /// <param name="cancellationToken">Stops archives.</param>
    public HistoryVisitor(
        HistoryMap map,
        HistoryOptions options,
        ISubjectSink sink,
        HistoryLabels labels,
        NotScannedLines lines,
        CachedHistory cached,
        bool takesUnlisted,
        CancellationToken cancellationToken)
    {
        (_map, _options, _sink, _labels, _lines) = (map, options, sink, labels, lines);
        (_cached, _takesUnlisted, _cancellationToken) = (cached, takesUnlisted, cancellationToken);
        foreach (string path in map.Paths)
            _interesting.Add(sink.IsNameOfInterest(path.AsSpan(path.LastIndexOf('/') + 1)));
        _states = new ItemState[Math.Max(map.Count, 16)];
        for (int item = 0; item < map.Count; item++)
            _states[item] = StartState(item);
    }

    /// <summary>Number of objects read.</summary>
    public long Subjects => _subjects;

    /// <summary>Number of content bytes read.</summary>
    public long Bytes => _bytes;

    /// <summary>How an object ended.</summary>
    /// <param name="item">Its number.</param>
    public ItemState State(int item) => _states[item];

    /// <inheritdoc/>
    public int Take(ObjectId id)
    {
        int item = _map.Find(id);
        if (item < 0)
        {
            if (!_takesUnlisted || _cached.IsClean(id) || _options.SkipBlobs?.Contains(id) == true) return -1;
            item = _map.AddItem(id, ObjectKind.None);
            if (item >= _states.Length) Array.Resize(ref _states, _states.Length * 2);
        }

        return _states[item] == ItemState.Open ? item : -1;
    }

    /// <inheritdoc/>
    public IEnumerable<(ObjectId Id, int Item)>? Few(int packSize)
    {
        if (_takesUnlisted) return null;
        var open = new List<(ObjectId Id, int Item)>();
        for (int item = 0; item < _map.Count; item++)
        {
            if (_states[item] != ItemState.Open) continue;
            if (open.Count > packSize / FewerThan) return null;
            open.Add((_map[item].Id, item));
        }

        return open;
    }

    /// <inheritdoc/>
    public void Visit(int item, ObjectKind kind, ReadOnlyMemory<byte> content)
    {
        Interlocked.Increment(ref _subjects);
        Interlocked.Add(ref _bytes, content.Length);
        _states[item] = kind switch
        {
            ObjectKind.Commit => Message(content, () => _labels.OfCommit(item)),
            ObjectKind.Tag => Tag(item, content),
            _ => Blob(item, content),
        };
    }

    /// <inheritdoc/>
    public void VisitLarge(int item, ObjectKind kind, long size, Stream content)
    {
        if (kind != ObjectKind.Blob) throw new InvalidDataException("a message of more than 8 MiB is not read");
        Interlocked.Increment(ref _subjects);
        Interlocked.Add(ref _bytes, size);
        _states[item] = IsTooLarge(item, size) ? ItemState.LeftOut : LargeBlob(item, content);
    }

    /// <inheritdoc/>
    public void Skip(int item) => _states[item] = ItemState.Clean;

    /// <inheritdoc/>
    public void Fail(int item, string why) => _failures.TryAdd(item, why);

    /// <summary>Lists the objects that no pack and no file gave.</summary>
    /// <param name="isPartial">True when the repository is a partial clone.</param>
    public void ReportUnread(bool isPartial)
    {
        string missing = isPartial ? "partial clone: the object is not here, and nothing is fetched" : "the object is missing in the repository";
        for (int item = 0; item < _map.Count; item++)
        {
            if (_states[item] != ItemState.Open) continue;
            bool failed = _failures.TryGetValue(item, out string? why);
            // An unreachable object that an earlier run saw may be gone by now.
            if (!failed && _map[item].Kind == ObjectKind.None) continue;
            _lines.Add(new NotScanned(_labels.Display(item), failed ? "git object is damaged: " + why : missing, Incomplete: true));
        }
    }

    private ItemState StartState(int item)
    {
        ObjectId id = _map[item].Id;
        if (_options.SkipBlobs?.Contains(id) == true) return ItemState.LeftOut;
        // A clean blob that is listed again has a new name, under which it may mean something else.
        return _cached.IsClean(id) && !_map.Sightings(item).Any() ? ItemState.Clean : ItemState.Open;
    }

    private bool IsInteresting(int item)
    {
        foreach ((int path, _) in _map.Sightings(item))
        {
            if (_interesting[path]) return true;
        }

        return false;
    }

    private bool IsTooLarge(int item, long size)
    {
        if (_options.MaxBlobBytes is not { } limit || size <= limit) return false;
        _lines.Add(new NotScanned(_labels.Display(item), "larger than the limit for blobs in history", Incomplete: false));
        return true;
    }

    private ItemState Blob(int item, ReadOnlyMemory<byte> content)
    {
        if (IsTooLarge(item, content.Length)) return ItemState.LeftOut;
        BlobLabel[] labels = [.. _labels.OfBlob(item)];
        bool found = Judge(labels[0], content);
        // Under another name the same content can mean something only if it could mean something under any name.
        if (labels.Length == 1 || !(found || _sink.Probe(content.Span) || _options.Expander.HidesText(content.Span) || IsInteresting(item))) return StateOf(found);
        foreach (BlobLabel label in labels.AsSpan(1))
            found |= Judge(label, content);
        return StateOf(found);
    }

    private bool Judge(BlobLabel label, ReadOnlyMemory<byte> content)
    {
        bool found = false;
        _options.Expander.Expand(label, content, part => found |= _sink.Offer(part), Note, _cancellationToken);
        return found;

        void Note(NotScanned line)
        {
            found = true;
            _lines.Add(line);
        }
    }

    private static ItemState StateOf(bool found) => found ? ItemState.Hit : ItemState.Clean;

    // A stream can be read only once, so each part is offered under all names in turn.
    private ItemState LargeBlob(int item, Stream content)
    {
        BlobLabel[] labels = [.. _labels.OfBlob(item)];
        bool found = false;
        _options.Expander.Expand(labels[0], content, Part, Note, _cancellationToken);
        return StateOf(found);

        void Part(Subject part)
        {
            found |= _sink.Offer(part);
            foreach (BlobLabel label in labels.AsSpan(1))
                found |= _sink.Offer(Renamed(part, label));
        }

        void Note(NotScanned line)
        {
            found = true;
            _lines.Add(line);
        }
    }

    // Of a part of history only its own commits count.
    private ItemState Tag(int item, ReadOnlyMemory<byte> content)
    {
        TagObject tag = TagObject.Read(content.Span);
        if (_options.Since is not null && _map.CommitNumber(tag.Target) < 0) return ItemState.LeftOut;
        return Message(content, () => _labels.OfTag(item, tag));
    }

    private ItemState Message(ReadOnlyMemory<byte> content, Func<BlobLabel> label)
    {
        int head = content.Span.IndexOf("\n\n"u8);
        ReadOnlyMemory<byte> message = head < 0 ? default : content[(head + 2)..];
        return message.IsEmpty ? ItemState.Clean : StateOf(Judge(label(), message));
    }

    private static Subject Renamed(Subject part, BlobLabel label) => new()
    {
        Path = label.Path,
        ArchiveEntry = part.ArchiveEntry,
        Origin = part.Origin,
        Commit = label.Commit,
        Content = part.Content,
        IsBinary = part.IsBinary,
        IsTracked = part.IsTracked,
        LinesBefore = part.LinesBefore,
        Overlap = part.Overlap,
        LineMap = part.LineMap,
    };
}
