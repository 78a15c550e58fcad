using System.Collections.Concurrent;
using System.Text;

namespace Crpbot.Sources.Git.Graph;

/// <summary>Takes commits and folders from the object files, several threads at once.</summary>
internal sealed class GraphVisitor : IObjectVisitor, IWantedObjects
{
    /// <summary>Above this many kept entries of folders (some 2 GB) a history is not walked.</summary>
    private const long MostEntries = 20_000_000;

    private readonly ObjectFormat _format;
    private readonly Func<string, ObjectId, bool> _wanted;
    private readonly Dictionary<ObjectId, int> _numbers = [];
    private readonly List<ObjectId> _ids = [];
    private readonly ConcurrentDictionary<ObjectId, CommitRecord> _commits = [];
    private readonly ConcurrentDictionary<ObjectId, GraphFolder> _folders = [];
    private readonly ConcurrentDictionary<string, string> _names = new(StringComparer.Ordinal);
    private long _entries;
    private int _failed;

    /// <summary>Prepares.</summary>
    /// <param name="format">Length of ids.</param>
    /// <param name="wanted">True for the name and id of a file that matters.</param>
    public GraphVisitor(ObjectFormat format, Func<string, ObjectId, bool> wanted) => (_format, _wanted) = (format, wanted);

    /// <summary>Commits by id.</summary>
    public IReadOnlyDictionary<ObjectId, CommitRecord> Commits => _commits;

    /// <summary>Folders by id.</summary>
    public IReadOnlyDictionary<ObjectId, GraphFolder> Folders => _folders;

    /// <summary>Number of objects that are damaged.</summary>
    public int Failed => _failed;

    /// <summary>True when there are more folders than memory should hold; those beyond are not kept.</summary>
    public bool IsFull => Interlocked.Read(ref _entries) > MostEntries;

    /// <inheritdoc/>
    public bool Wants(ObjectKind kind) => kind is ObjectKind.Commit or ObjectKind.Tree;

    /// <inheritdoc/>
    public int Take(ObjectId id)
    {
        if (!_numbers.TryAdd(id, _ids.Count)) return -1;
        _ids.Add(id);
        return _ids.Count - 1;
    }

    /// <inheritdoc/>
    public IEnumerable<(ObjectId Id, int Item)>? Few(int packSize) => null;

    /// <inheritdoc/>
    public void Visit(int item, ObjectKind kind, ReadOnlyMemory<byte> content)
    {
        if (kind == ObjectKind.Commit) _commits[_ids[item]] = CommitRecord.Read(_ids[item], content.Span, message: false);
        else if (kind == ObjectKind.Tree && !IsFull) _folders[_ids[item]] = Folder(content.Span);
    }

    /// <inheritdoc/>
    public void VisitLarge(int item, ObjectKind kind, long size, Stream content)
    {
        if (kind is ObjectKind.Commit or ObjectKind.Tree) Interlocked.Increment(ref _failed);
    }

    /// <inheritdoc/>
    public void Skip(int item)
    {
        // Contents are not read; their sizes are asked for by id.
    }

    /// <inheritdoc/>
    public void Fail(int item, string why) => Interlocked.Increment(ref _failed);

    // Entries are "mode name NUL id"; modes 40000 folder, 100644 and 100755 file, 120000 link, 160000 commit of another repository.
    private GraphFolder Folder(ReadOnlySpan<byte> tree)
    {
        var folders = new List<(string Name, ObjectId Id)>();
        var files = new List<(string Name, ObjectId Id)>();
        while (!tree.IsEmpty)
        {
            int space = tree.IndexOf((byte)' ');
            int end = tree.IndexOf((byte)0);
            if (space < 0 || end < space || tree.Length < end + 1 + (int)_format) throw new InvalidDataException("the folder is damaged");
            var id = new ObjectId(tree.Slice(end + 1, (int)_format));
            ReadOnlySpan<byte> mode = tree[..space];
            bool isFolder = mode.SequenceEqual("40000"u8) || mode.SequenceEqual("040000"u8);
            if (isFolder || mode.StartsWith("10"u8))
            {
                string name = Encoding.UTF8.GetString(tree[(space + 1)..end]);
                if (isFolder) folders.Add((_names.GetOrAdd(name, name), id));
                else if (_wanted(name, id)) files.Add((_names.GetOrAdd(name, name), id));
            }

            tree = tree[(end + 1 + (int)_format)..];
        }

        Interlocked.Add(ref _entries, folders.Count + files.Count);
        return new GraphFolder([.. folders], [.. files]);
    }
}
