using System.Runtime.InteropServices;
using System.Text;

namespace Crpbot.Sources.Git;

/// <summary>Which blobs stand in history, under which paths, and the commit that first brought each in. Filled on one thread, then read from many.</summary>
/// <param name="pathsPerBlob">Further paths of one blob are dropped.</param>
internal sealed class HistoryMap(int pathsPerBlob)
{
    private readonly Dictionary<ObjectId, int> _items = [];
    private readonly List<HistoryItem> _list = [];
    private readonly List<Sighting> _sightings = [];
    private readonly List<HistoryCommit> _commits = [];
    private readonly Dictionary<ObjectId, int> _commitNumbers = [];
    private readonly List<string> _paths = [];
    private readonly Dictionary<string, int> _pathNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _authors = new(StringComparer.Ordinal);
    private char[] _characters = new char[512];

    /// <summary>Number of objects.</summary>
    public int Count => _list.Count;

    /// <summary>All paths, by number.</summary>
    public IReadOnlyList<string> Paths => _paths;

    /// <summary>The object with a number.</summary>
    /// <param name="item">From <see cref="Find"/>.</param>
    public HistoryItem this[int item] => _list[item];

    /// <summary>The commit with a number.</summary>
    /// <param name="number">From a sighting.</param>
    public HistoryCommit Commit(int number) => _commits[number];

    /// <summary>Number of the commit with an id; -1 when history does not hold it.</summary>
    /// <param name="id">Commit id.</param>
    public int CommitNumber(ObjectId id) => _commitNumbers.TryGetValue(id, out int number) ? number : -1;

    /// <summary>Number of an object; -1 when it is not in history.</summary>
    /// <param name="id">Object id.</param>
    public int Find(ObjectId id) => _items.TryGetValue(id, out int item) ? item : -1;

    /// <summary>Adds a commit.</summary>
    /// <returns>Its number.</returns>
    /// <param name="id">Commit id.</param>
    /// <param name="seconds">Author date, seconds since 1970; null when unknown.</param>
    /// <param name="author">Author name in UTF-8.</param>
    public int AddCommit(ObjectId id, long? seconds, ReadOnlySpan<byte> author)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_commitNumbers, id, out bool known);
        if (known) return number;
        number = _commits.Count;
        string name = _authors.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Decode(author), out string? same) ? same : Encoding.UTF8.GetString(author);
        _authors.TryAdd(name, name);
        _commits.Add(new HistoryCommit(id, seconds, name));
        return number;
    }

    /// <summary>Adds an object without path (commit, tag, unreachable); known ones keep what is known.</summary>
    /// <returns>Its number.</returns>
    /// <param name="id">Object id.</param>
    /// <param name="kind">Its kind; none when not known yet.</param>
    public int AddItem(ObjectId id, ObjectKind kind)
    {
        ref int item = ref CollectionsMarshal.GetValueRefOrAddDefault(_items, id, out bool known);
        if (known) return item;
        item = _list.Count;
        _list.Add(new HistoryItem(id, kind, FirstSighting: -1));
        return item;
    }

    /// <summary>Adds a path of a blob; the first commit for a path stays.</summary>
    /// <param name="blob">Blob id.</param>
    /// <param name="path">Path in UTF-8.</param>
    /// <param name="commit">Commit number.</param>
    public void AddSighting(ObjectId blob, ReadOnlySpan<byte> path, int commit)
    {
        int item = AddItem(blob, ObjectKind.Blob);
        int number = PathNumber(path);
        int last = -1;
        int count = 0;
        for (int s = _list[item].FirstSighting; s >= 0; s = _sightings[s].Next)
        {
            if (_sightings[s].Path == number) return;
            last = s;
            count++;
        }

        if (count >= pathsPerBlob) return;
        int added = _sightings.Count;
        _sightings.Add(new Sighting(number, commit, Next: -1));
        if (last < 0) _list[item] = _list[item] with { FirstSighting = added };
        else _sightings[last] = _sightings[last] with { Next = added };
    }

    /// <summary>Paths and commits of an object, first one first.</summary>
    /// <param name="item">Its number.</param>
    public IEnumerable<(int Path, int Commit)> Sightings(int item)
    {
        for (int s = _list[item].FirstSighting; s >= 0; s = _sightings[s].Next)
            yield return (_sightings[s].Path, _sightings[s].Commit);
    }

    private int PathNumber(ReadOnlySpan<byte> path)
    {
        ReadOnlySpan<char> text = Decode(path);
        if (_pathNumbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out int number)) return number;
        string kept = text.ToString();
        _pathNumbers.Add(kept, _paths.Count);
        _paths.Add(kept);
        return _paths.Count - 1;
    }

    private ReadOnlySpan<char> Decode(ReadOnlySpan<byte> text)
    {
        if (_characters.Length < text.Length) _characters = new char[text.Length * 2];
        return _characters.AsSpan(0, Encoding.UTF8.GetChars(text, _characters));
    }

    private readonly record struct Sighting(int Path, int Commit, int Next);
}
