using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Crpbot.Sources.Tree;

/// <summary>A directory by .NET's own calls, for systems other than Linux.</summary>
/// <param name="path">Absolute path.</param>
internal sealed class PortableFolder(string path) : IFolder
{
    public IFolderCursor List() => new PortableFolderCursor(path);

    public IFolder Child(ReadOnlySpan<byte> name) => new PortableFolder(Join(name));

    public FileRead Read(ReadOnlySpan<byte> name, byte[] buffer)
    {
        SafeFileHandle? file = null;
        try
        {
            file = Open(Join(name));
            if (file is null) return FileRead.Failed("is not a regular file", isGone: false);
            var length = 0;
            while (length < buffer.Length)
            {
                var count = RandomAccess.Read(file, buffer.AsSpan(length), length);
                if (count == 0)
                {
                    file.Dispose();
                    return new FileRead(length, null, null, false);
                }

                length += count;
            }

            return new FileRead(length, file, null, false);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            file?.Dispose();
            var isGone = error is FileNotFoundException or DirectoryNotFoundException;
            return FileRead.Failed(isGone ? "disappeared while scanning" : "cannot be read: " + Reason(error), isGone);
        }
    }

    public EntryKind KindOf(ReadOnlySpan<byte> name)
    {
        try
        {
            return KindOf(File.GetAttributes(Join(name)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return EntryKind.Missing;
        }
    }

    /// <summary>From file attributes.</summary>
    public static EntryKind KindOf(FileAttributes attributes)
    {
        if (attributes.HasFlag(FileAttributes.ReparsePoint)) return EntryKind.Link;
        if (attributes.HasFlag(FileAttributes.Directory)) return EntryKind.Folder;
        return attributes.HasFlag(FileAttributes.Device) ? EntryKind.Special : EntryKind.File;
    }

    /// <summary>What an error means, without the path, which the report names itself.</summary>
    public static string Reason(Exception error) => error switch
    {
        UnauthorizedAccessException => "Permission denied",
        PathTooLongException => "the path is too long",
        _ => error.GetType().Name,
    };

    private string Join(ReadOnlySpan<byte> name) => System.IO.Path.Join(path, Encoding.UTF8.GetString(name));

    /// <summary>Opens a file; null when it is a pipe or a device, which attributes do not tell. On Unix without waiting for a writer.</summary>
    private static SafeFileHandle? Open(string full)
    {
        if (OperatingSystem.IsWindows()) return File.OpenHandle(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var handle = UnixOpen.Open(full);
        try
        {
            // Pipes and sockets have no length
            _ = RandomAccess.GetLength(handle);
            return handle;
        }
        catch (NotSupportedException)
        {
            handle.Dispose();
            return null;
        }
    }
}
