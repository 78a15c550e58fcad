using Crpbot.Core;
using Microsoft.Win32.SafeHandles;

namespace Crpbot.Sources.Git;

/// <summary>An open pack. Read with positioned reads, not mapped: a file cut short while it is read gives an error instead of a fault.</summary>
internal sealed class PackFile : IDisposable
{
    private readonly SafeFileHandle _handle;

    /// <summary>Opens a pack.</summary>
    /// <param name="path">The <c>.pack</c> file.</param>
    /// <param name="format">Length of the trailing checksum.</param>
    /// <exception cref="InvalidDataException">The file is no pack of version 2 or 3.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public PackFile(string path, ObjectFormat format)
    {
        Name = Path.GetFileName(path);
        Format = format;
        // Opening a pipe would wait for a writer.
        if (InputFile.Length(path) == 0) throw new InvalidDataException("the pack has no valid header");
        _handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.RandomAccess);
        End = RandomAccess.GetLength(_handle) - (int)format;
        Span<byte> head = stackalloc byte[12];
        if (Read(head, 0) == head.Length && head.StartsWith("PACK"u8) && head[7] is 2 or 3) return;
        _handle.Dispose();
        throw new InvalidDataException("the pack has no valid header");
    }

    /// <summary>File name, for messages.</summary>
    public string Name { get; }

    /// <summary>Length of ids.</summary>
    public ObjectFormat Format { get; }

    /// <summary>Where the trailing checksum begins.</summary>
    public long End { get; }

    /// <summary>Reads up to the buffer's length.</summary>
    /// <param name="buffer">Target.</param>
    /// <param name="offset">Position in the file.</param>
    /// <returns>Number of bytes; fewer only at the end.</returns>
    public int Read(Span<byte> buffer, long offset)
    {
        int total = 0;
        while (total < buffer.Length)
        {
            int read = RandomAccess.Read(_handle, buffer[total..], offset + total);
            if (read == 0) break;
            total += read;
        }

        return total;
    }

    /// <inheritdoc/>
    public void Dispose() => _handle.Dispose();
}
