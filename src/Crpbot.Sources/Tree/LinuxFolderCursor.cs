using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Crpbot.Sources.Tree;

/// <summary>Reads directory entries (struct linux_dirent64 of getdents(2)).</summary>
internal sealed class LinuxFolderCursor : IFolderCursor
{
    private readonly LinuxFolder _folder;
    private readonly int _file;
    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(32 << 10);
    private int _at;
    private int _end;

    /// <summary>Begins.</summary>
    /// <param name="folder">The directory.</param>
    /// <param name="file">Its descriptor, owned from now on; negative when it could not be opened.</param>
    /// <param name="error">Then the error number.</param>
    public LinuxFolderCursor(LinuxFolder folder, int file, int error)
    {
        _folder = folder;
        _file = file;
        if (file < 0) Fault = LinuxFolder.Describe(error);
    }

    public string? Fault { get; private set; }

    public bool Next(out ReadOnlySpan<byte> name, out EntryKind kind)
    {
        while (_at < _end || Fill())
        {
            var entry = _buffer.AsSpan(_at, BinaryPrimitives.ReadUInt16LittleEndian(_buffer.AsSpan(_at + 16)));
            _at += entry.Length;
            name = entry[19..];
            name = name[..name.IndexOf((byte)0)];
            if (name is [(byte)'.'] or [(byte)'.', (byte)'.']) continue;
            kind = entry[18] == 0 ? _folder.KindOf(name) : LinuxFolder.KindOf(entry[18]);
            return true;
        }

        name = default;
        kind = default;
        return false;
    }

    public void Dispose()
    {
        if (_file >= 0) _ = LinuxCalls.Close(_file);
        ArrayPool<byte>.Shared.Return(_buffer);
    }

    private bool Fill()
    {
        if (_file < 0) return false;
        var count = LinuxCalls.List(_file, _buffer);
        if (count < 0) Fault = LinuxFolder.Describe(Marshal.GetLastPInvokeError());
        (_at, _end) = (0, (int)Math.Max(0, count));
        return _end > 0;
    }
}
