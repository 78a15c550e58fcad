using System.Buffers.Binary;

namespace Crpbot.Sources.Archives;

/// <summary>The central directory of a zip file (APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16).</summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LongestComment = 65535;
    private const int LargestDirectory = 48 << 20;

    /// <summary>Reads the directory.</summary>
    /// <param name="stream">The zip file, seekable.</param>
    /// <param name="mostEntries">Stops after one entry more than this.</param>
    /// <returns>The entries in directory order; null when there is no whole directory.</returns>
    public static List<ZipEntry>? Read(Stream stream, int mostEntries)
    {
        if (FindEnd(stream) is not { } end) return null;
        var start = end.Position - end.Size;
        if (start < 0 || end.Size > LargestDirectory) return null;
        // Data put in front of the archive (self-extracting programs) move every offset by the same amount.
        var shift = start - end.Offset;
        var bytes = new byte[end.Size];
        stream.Position = start;
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length) return null;
        var entries = new List<ZipEntry>();
        for (var rest = bytes.AsSpan(); rest.Length > 0 && entries.Count <= mostEntries;)
        {
            if (ReadEntry(rest, shift, out var length) is not { } entry) return null;
            entries.Add(entry);
            rest = rest[length..];
        }

        return entries;
    }

    /// <summary>Decodes an entry name: UTF-8, else Latin-1 (old archives use the code page of their writer, which nothing names).</summary>
    public static string Name(ReadOnlySpan<byte> bytes) => TarHeader.Text(bytes);

    private static (long Position, long Size, long Offset)? FindEnd(Stream stream)
    {
        var length = (int)Math.Min(stream.Length, EndLength + LongestComment);
        var tail = new byte[length];
        stream.Position = stream.Length - length;
        if (stream.ReadAtLeast(tail, length, throwOnEndOfStream: false) < length) return null;
        for (var at = tail.AsSpan().LastIndexOf("PK\x05\x06"u8); at >= 0; at = tail.AsSpan(0, at).LastIndexOf("PK\x05\x06"u8))
        {
            if (at + EndLength > length) continue;
            var end = tail.AsSpan(at);
            if (at + EndLength + BinaryPrimitives.ReadUInt16LittleEndian(end[20..]) > length) continue;
            long size = BinaryPrimitives.ReadUInt32LittleEndian(end[12..]), offset = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
            var position = stream.Length - length + at;
            // Some writers (PyTorch's) always add the long record, which then stands between the directory and this one.
            return FindLongEnd(stream, position) ?? (position, size, offset);
        }

        return null;
    }

    /// <summary>The 64-bit end record, found through its locator in front of the short one.</summary>
    private static (long Position, long Size, long Offset)? FindLongEnd(Stream stream, long end)
    {
        Span<byte> locator = stackalloc byte[20];
        if (end < locator.Length) return null;
        stream.Position = end - locator.Length;
        stream.ReadExactly(locator);
        if (!locator.StartsWith("PK\x06\x07"u8)) return null;
        var at = BinaryPrimitives.ReadInt64LittleEndian(locator[8..]);
        Span<byte> record = stackalloc byte[56];
        if (at < 0 || at > end - locator.Length - record.Length) return null;
        stream.Position = at;
        stream.ReadExactly(record);
        if (!record.StartsWith("PK\x06\x06"u8)) return null;
        var (size, offset) = (BinaryPrimitives.ReadInt64LittleEndian(record[40..]), BinaryPrimitives.ReadInt64LittleEndian(record[48..]));
        return size < 0 || offset < 0 ? null : (at, size, offset);
    }

    private static ZipEntry? ReadEntry(ReadOnlySpan<byte> bytes, long shift, out int length)
    {
        length = 0;
        if (bytes.Length < 46 || !bytes.StartsWith("PK\x01\x02"u8)) return null;
        int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]), extraLength = BinaryPrimitives.ReadUInt16LittleEndian(bytes[30..]);
        length = 46 + nameLength + extraLength + BinaryPrimitives.ReadUInt16LittleEndian(bytes[32..]);
        if (length > bytes.Length) return null;
        long packed = BinaryPrimitives.ReadUInt32LittleEndian(bytes[20..]), size = BinaryPrimitives.ReadUInt32LittleEndian(bytes[24..]);
        long offset = BinaryPrimitives.ReadUInt32LittleEndian(bytes[42..]);
        ReadLongFields(bytes.Slice(46 + nameLength, extraLength), ref size, ref packed, ref offset);
        if (packed < 0 || size < 0 || offset < 0) return null;
        var flags = BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]);
        return new ZipEntry(Name(bytes.Slice(46, nameLength)), BinaryPrimitives.ReadUInt16LittleEndian(bytes[10..]), (flags & 1) != 0, packed, size, offset + shift);
    }

    /// <summary>The zip64 extra field replaces, in this order, each value that is all ones.</summary>
    private static void ReadLongFields(ReadOnlySpan<byte> extra, ref long size, ref long packed, ref long offset)
    {
        while (extra.Length >= 4)
        {
            int id = BinaryPrimitives.ReadUInt16LittleEndian(extra), length = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            if (length > extra.Length - 4) return;
            if (id == 1)
            {
                var field = extra.Slice(4, length);
                Take(ref field, ref size);
                Take(ref field, ref packed);
                Take(ref field, ref offset);
                return;
            }

            extra = extra[(4 + length)..];
        }
    }

    private static void Take(ref ReadOnlySpan<byte> field, ref long value)
    {
        if (value != uint.MaxValue || field.Length < 8) return;
        value = BinaryPrimitives.ReadInt64LittleEndian(field);
        field = field[8..];
    }
}
