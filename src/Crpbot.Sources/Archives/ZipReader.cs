using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using Crpbot.Sources.Text;

namespace Crpbot.Sources.Archives;

/// <summary>Reads zip files: by the central directory, or by searching when that is broken.</summary>
internal sealed class ZipReader(ContentReader content)
{
    /// <summary>Reads all entries.</summary>
    /// <param name="label">The archive.</param>
    /// <param name="stream">The zip file, seekable.</param>
    /// <param name="run">Receives subjects.</param>
    /// <param name="budget">Limits.</param>
    /// <returns>Number of entries found; 0 means that it is no zip file.</returns>
    public int Read(ContentLabel label, Stream stream, ContentRun run, ArchiveBudget budget)
    {
        var count = 0;
        if (ZipDirectory.Read(stream, budget.Limits.MaxEntries) is { } entries)
        {
            foreach (var entry in entries)
                if (!TryRead(entry, isSalvaged: false)) break;
            return entries.Count;
        }

        foreach (var entry in ZipSalvage.Entries(stream))
            if (!TryRead(entry, isSalvaged: true)) break;
        if (count > 0) run.Fault(label, "the archive is cut off or its directory is broken; the entries that could be found were read");
        return count;

        bool TryRead(ZipEntry entry, bool isSalvaged)
        {
            count++;
            run.CancellationToken.ThrowIfCancellationRequested();
            if (budget.IsSpent || !ArchiveReader.Count(label, run, budget)) return false;
            if (!entry.Name.EndsWith('/')) ReadEntry(label.Inside(entry.Name), stream, entry, isSalvaged, run, budget);
            return true;
        }
    }

    private void ReadEntry(ContentLabel label, Stream stream, ZipEntry entry, bool isSalvaged, ContentRun run, ArchiveBudget budget)
    {
        if (entry.IsEncrypted)
        {
            run.LeaveOut(label, "encrypted archive entry");
            return;
        }

        var data = isSalvaged ? entry.Offset : DataOffset(stream, entry.Offset);
        if (data is not { } offset || offset > stream.Length)
        {
            run.Fault(label, "the archive is corrupt: the entry's header is not where the directory says");
            return;
        }

        stream.Position = offset;
        var packed = new BoundedStream(stream, entry.PackedSize ?? stream.Length - offset);
        using var unpacked = Unpack(entry.Method, packed);
        if (unpacked is null)
        {
            run.LeaveOut(label, string.Create(CultureInfo.InvariantCulture, $"zip compression method {entry.Method} is not supported"));
            return;
        }

        var bytes = new EntryStream(unpacked, () => packed.Count, budget);
        content.Read(label, bytes, run, budget);
        var fault = bytes.Fault ?? (bytes.IsAtEnd && (packed.IsCutOff || (entry.Size is { } size && size != bytes.Count)) ? "the archive entry is cut off or corrupt" : null);
        if (fault is not null) run.Fault(label, fault);
    }

    private static Stream? Unpack(int method, Stream packed) => method switch
    {
        0 => packed,
        8 => new DeflateStream(packed, CompressionMode.Decompress, leaveOpen: true),
        12 => new Bzip2Stream(packed),
        _ => null,
    };

    private static long? DataOffset(Stream stream, long offset)
    {
        Span<byte> header = stackalloc byte[30];
        if (offset < 0 || offset > stream.Length - header.Length) return null;
        stream.Position = offset;
        stream.ReadExactly(header);
        if (!header.StartsWith("PK\x03\x04"u8)) return null;
        return offset + header.Length + BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
    }
}
