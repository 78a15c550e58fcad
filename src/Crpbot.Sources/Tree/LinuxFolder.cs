using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Crpbot.Sources.Tree;

/// <summary>
/// A directory of Linux by direct system calls: three for a small file (open, read, read) and no lookup of its size. Names are bytes,
/// so a name that is not UTF-8 is read like any other.
/// </summary>
/// <param name="path">Absolute path in bytes, without slash at the end.</param>
internal sealed class LinuxFolder(byte[] path) : IFolder
{
    private const int LongestPath = 4096;

    /// <summary>Opens by name.</summary>
    /// <param name="path">Absolute path.</param>
    public LinuxFolder(string path)
        : this(Encoding.UTF8.GetBytes(path.TrimEnd('/')))
    {
    }

    public IFolderCursor List() => new LinuxFolderCursor(this, Open([], LinuxCalls.Directory | LinuxCalls.NoFollow, out var fault), fault);

    public IFolder Child(ReadOnlySpan<byte> name) => new LinuxFolder([.. path, (byte)'/', .. name]);

    public FileRead Read(ReadOnlySpan<byte> name, byte[] buffer)
    {
        var file = Open(name, LinuxCalls.NoFollow, out var error);
        if (file < 0) return FileRead.Failed(Describe(error), error == LinuxCalls.NoEntry);
        var length = 0;
        while (length < buffer.Length)
        {
            var count = LinuxCalls.Read(file, ref buffer[length], buffer.Length - length);
            if (count > 0)
            {
                length += (int)count;
                continue;
            }

            error = count < 0 ? Marshal.GetLastPInvokeError() : 0;
            if (error == LinuxCalls.Interrupted) continue;
            _ = LinuxCalls.Close(file);
            return error == 0 ? new FileRead(length, null, null, false) : FileRead.Failed(Describe(error), false);
        }

        return new FileRead(length, new SafeFileHandle(file, ownsHandle: true), null, false);
    }

    public EntryKind KindOf(ReadOnlySpan<byte> name)
    {
        const int HereAndNow = -100, KeepLink = 0x100;
        const uint Type = 1;
        Span<byte> full = stackalloc byte[LongestPath];
        if (!TryJoin(name, full)) return EntryKind.Missing;
        Span<byte> result = stackalloc byte[256];
        if (LinuxCalls.Stat(HereAndNow, ref full[0], KeepLink, Type, ref result[0]) != 0) return EntryKind.Missing;
        return KindOf(BinaryPrimitives.ReadUInt16LittleEndian(result[28..]) >> 12);
    }

    /// <summary>From the type bits of a mode or directory entry (stat(2), readdir(3)).</summary>
    public static EntryKind KindOf(int type) => type switch
    {
        8 => EntryKind.File,
        4 => EntryKind.Folder,
        10 => EntryKind.Link,
        _ => EntryKind.Special,
    };

    /// <summary>The text of an error number.</summary>
    public static string Describe(int error) => error switch
    {
        LinuxCalls.NoEntry => "disappeared while scanning",
        36 => "the path is too long to be opened",
        _ => "cannot be read: " + Marshal.GetPInvokeErrorMessage(error),
    };

    private int Open(ReadOnlySpan<byte> name, int flags, out int error)
    {
        Span<byte> full = stackalloc byte[LongestPath];
        error = 36;
        if (!TryJoin(name, full)) return -1;
        int file;
        do
        {
            file = LinuxCalls.Open(ref full[0], LinuxCalls.ReadOnly | flags, 0);
            error = file < 0 ? Marshal.GetLastPInvokeError() : 0;
        }
        while (error == LinuxCalls.Interrupted);
        return file;
    }

    private bool TryJoin(ReadOnlySpan<byte> name, Span<byte> full)
    {
        if (path.Length + name.Length + 2 > full.Length) return false;
        path.CopyTo(full);
        if (name.IsEmpty && path.Length > 0)
        {
            full[path.Length] = 0;
            return true;
        }

        full[path.Length] = (byte)'/';
        name.CopyTo(full[(path.Length + 1)..]);
        full[path.Length + 1 + name.Length] = 0;
        return true;
    }
}
