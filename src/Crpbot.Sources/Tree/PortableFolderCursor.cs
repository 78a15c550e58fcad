using System.IO.Enumeration;
using System.Text;

namespace Crpbot.Sources.Tree;

/// <summary>Lists a directory by .NET's enumerator.</summary>
internal sealed class PortableFolderCursor : IFolderCursor
{
    private static readonly EnumerationOptions s_all = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false, RecurseSubdirectories = false };

    private readonly IEnumerator<(string Name, EntryKind Kind)>? _entries;

    /// <summary>Begins.</summary>
    /// <param name="path">Absolute path.</param>
    public PortableFolderCursor(string path)
    {
        try
        {
            _entries = new FileSystemEnumerable<(string, EntryKind)>(path, (ref FileSystemEntry e) => (e.FileName.ToString(), PortableFolder.KindOf(e.Attributes)), s_all).GetEnumerator();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Fault = error is DirectoryNotFoundException ? "disappeared while scanning" : "cannot be read: " + PortableFolder.Reason(error);
        }
    }

    public string? Fault { get; private set; }

    public bool Next(out ReadOnlySpan<byte> name, out EntryKind kind)
    {
        name = default;
        kind = default;
        try
        {
            if (_entries?.MoveNext() != true) return false;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Fault = "cannot be read: " + PortableFolder.Reason(error);
            return false;
        }

        name = Encoding.UTF8.GetBytes(_entries.Current.Name);
        kind = _entries.Current.Kind;
        return true;
    }

    public void Dispose() => _entries?.Dispose();
}
