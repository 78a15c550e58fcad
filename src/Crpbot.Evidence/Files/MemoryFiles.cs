using System.Text;
using Crpbot.Core;

namespace Crpbot.Evidence.Files;

/// <summary>Files in memory, for the examples of rules.</summary>
public sealed class MemoryFiles : IEvidenceFiles
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>Creates files from texts.</summary>
    /// <param name="files">Path to text.</param>
    public MemoryFiles(IEnumerable<KeyValuePair<string, string>> files)
    {
        foreach (var (path, text) in files) _files[path] = Encoding.UTF8.GetBytes(text);
    }

    /// <summary>Creates files.</summary>
    /// <param name="files">Path to content.</param>
    public MemoryFiles(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        foreach (var (path, bytes) in files) _files[path] = bytes;
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Find(PathGlob glob) => [.. _files.Keys.Where(p => glob.IsMatch(p))];

    /// <inheritdoc />
    public Stream Open(string path) => new MemoryStream(_files[path], writable: false);

    /// <inheritdoc />
    public long Length(string path) => _files[path].Length;
}
