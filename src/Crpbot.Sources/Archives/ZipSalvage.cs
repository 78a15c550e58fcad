using System.Buffers.Binary;

namespace Crpbot.Sources.Archives;

/// <summary>Finds the entries of a zip file without a whole central directory by their local headers.</summary>
internal static class ZipSalvage
{
    private const int Window = 64 << 10;

    /// <summary>Entries in file order; <see cref="ZipEntry.Offset"/> is the position of the data.</summary>
    /// <param name="stream">The zip file, seekable; its position may change between entries.</param>
    public static IEnumerable<ZipEntry> Entries(Stream stream)
    {
        var buffer = new byte[Window];
        for (var at = Find(stream, 0, buffer, localOnly: true); at >= 0; at = Find(stream, at, buffer, localOnly: true))
        {
            if (ReadLocal(stream, at) is not { } entry)
            {
                at += 4;
                continue;
            }

            if (entry.PackedSize is null)
            {
                var end = Find(stream, entry.Offset, buffer, localOnly: false);
                entry = entry with { PackedSize = (end < 0 ? stream.Length : end) - entry.Offset };
            }

            yield return entry;
            at = entry.Offset + entry.PackedSize.Value;
            if (at < 0 || at >= stream.Length) yield break;
        }
    }

    private static ZipEntry? ReadLocal(Stream stream, long at)
    {
        Span<byte> header = stackalloc byte[30];
        stream.Position = at;
        if (stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length) return null;
        var flags = BinaryPrimitives.ReadUInt16LittleEndian(header[6..]);
        var nameBytes = new byte[BinaryPrimitives.ReadUInt16LittleEndian(header[26..])];
        if (stream.ReadAtLeast(nameBytes, nameBytes.Length, throwOnEndOfStream: false) < nameBytes.Length) return null;
        long packed = BinaryPrimitives.ReadUInt32LittleEndian(header[18..]), size = BinaryPrimitives.ReadUInt32LittleEndian(header[22..]);
        // Bit 3: the sizes follow the data; all ones: they stand in the zip64 field
        var isUnknown = ((flags & 8) != 0 && packed == 0) || packed == uint.MaxValue;
        var data = at + header.Length + nameBytes.Length + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        return new ZipEntry(ZipDirectory.Name(nameBytes), BinaryPrimitives.ReadUInt16LittleEndian(header[8..]), (flags & 1) != 0, isUnknown ? null : packed, isUnknown ? null : size, data);
    }

    /// <summary>Position of the next signature at or after <paramref name="from"/>; -1 when there is none.</summary>
    private static long Find(Stream stream, long from, byte[] buffer, bool localOnly)
    {
        while (from < stream.Length)
        {
            stream.Position = from;
            var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            var window = buffer.AsSpan(0, length);
            for (var at = 0; at <= length - 4; at++)
            {
                var next = window[at..].IndexOf("PK"u8);
                if (next < 0) break;
                at += next;
                if (at > length - 4) break;
                if (IsSignature(window[at..], localOnly)) return from + at;
            }

            if (length < buffer.Length) return -1;
            from += length - 3;
        }

        return -1;
    }

    private static bool IsSignature(ReadOnlySpan<byte> bytes, bool localOnly) =>
        (bytes[2], bytes[3]) is (3, 4) || (!localOnly && (bytes[2], bytes[3]) is (1, 2) or (7, 8) or (5, 6));
}
