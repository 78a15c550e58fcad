namespace Crpbot.Sources.Git;

/// <summary>Reads entry headers of a pack, mostly in rising order, through one window.</summary>
/// <param name="pack">The pack.</param>
/// <param name="index">Finds the base of a delta that names it by id.</param>
internal sealed class PackHeaderReader(PackFile pack, PackIndex index)
{
    private const int LongestHeader = 64;
    private readonly byte[] _window = new byte[128 * 1024];
    private long _start;
    private int _length;

    /// <summary>Reads the header at an offset.</summary>
    /// <param name="offset">Where the entry begins.</param>
    /// <param name="baseOffset">Where the base of a delta begins; -1 for none.</param>
    /// <returns>The entry without links; its type is 0 when the header makes no sense.</returns>
    public PackNode Read(long offset, out long baseOffset)
    {
        baseOffset = -1;
        var node = new PackNode { DataOffset = -1, Item = -1, FirstChild = -1, NextSibling = -1 };
        if (offset < 12 || offset >= pack.End) return node;
        ReadOnlySpan<byte> header = Window(offset);
        int used = ReadSize(header, out int type, out long size);
        if (used == 0 || size < 0) return node;
        if (type == 6) used = ReadBaseOffset(header, used, offset, out baseOffset);
        else if (type == 7) used = ReadBaseId(header, used, out baseOffset);
        bool isDelta = type is 6 or 7;
        if (used == 0 || (isDelta && baseOffset < 0) || (!isDelta && type is < 1 or > 4)) return node;
        node.Type = type;
        node.Size = size;
        node.DataOffset = offset + used;
        return node;
    }

    private static int ReadSize(ReadOnlySpan<byte> header, out int type, out long size)
    {
        (type, size) = (0, 0);
        if (header.IsEmpty) return 0;
        type = (header[0] >> 4) & 7;
        size = header[0] & 15;
        int shift = 4;
        int i = 0;
        while ((header[i] & 0x80) != 0)
        {
            i++;
            if (i >= header.Length || shift > 56) return 0;
            size |= (long)(header[i] & 0x7F) << shift;
            shift += 7;
        }

        return i + 1;
    }

    private static int ReadBaseOffset(ReadOnlySpan<byte> header, int used, long offset, out long baseOffset)
    {
        baseOffset = -1;
        long distance = 0;
        for (int i = used; i < header.Length && i < used + 9; i++)
        {
            distance = i == used ? header[i] & 0x7F : ((distance + 1) << 7) | (uint)(header[i] & 0x7F);
            if ((header[i] & 0x80) != 0) continue;
            baseOffset = distance > 0 && distance < offset ? offset - distance : -1;
            return i + 1;
        }

        return 0;
    }

    private int ReadBaseId(ReadOnlySpan<byte> header, int used, out long baseOffset)
    {
        baseOffset = -1;
        if (used + (int)pack.Format > header.Length) return 0;
        int found = index.Find(new ObjectId(header.Slice(used, (int)pack.Format)));
        if (found >= 0) baseOffset = index.Offset(found);
        return used + (int)pack.Format;
    }

    private ReadOnlySpan<byte> Window(long offset)
    {
        bool inside = offset >= _start && offset + LongestHeader <= _start + _length;
        if (!inside)
        {
            _start = offset;
            _length = pack.Read(_window, offset);
        }

        int from = (int)(offset - _start);
        return _window.AsSpan(from, Math.Min(LongestHeader, _length - from));
    }
}
