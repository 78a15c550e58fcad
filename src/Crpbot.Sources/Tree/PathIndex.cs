namespace Crpbot.Sources.Tree;

/// <summary>A set of file paths that also knows the folders on the way to them.</summary>
internal sealed class PathIndex
{
    private readonly Lazy<HashSet<string>> _folders;
    private readonly Func<string, bool> _contains;

    /// <summary>Wraps a set.</summary>
    /// <param name="paths">File paths with forward slashes.</param>
    /// <param name="contains">Fast membership test.</param>
    public PathIndex(IEnumerable<string> paths, Func<string, bool> contains)
    {
        _contains = contains;
        _folders = new Lazy<HashSet<string>>(() => Folders(paths));
    }

    /// <summary>True when the path is in the set.</summary>
    public bool Contains(string path) => _contains(path);

    /// <summary>True when a path of the set lies below a folder.</summary>
    public bool HasBelow(string folder) => _folders.Value.Contains(folder);

    private static HashSet<string> Folders(IEnumerable<string> paths)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        var lookup = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in paths)
        {
            var folder = path.AsSpan();
            while (folder.LastIndexOf('/') is > 0 and var slash)
            {
                folder = folder[..slash];
                if (!lookup.Add(folder)) break;
            }
        }

        return folders;
    }
}
