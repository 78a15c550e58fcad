using System.Buffers.Binary;
using System.Text;

namespace Crpbot.Sources.Git;

/// <summary>
/// Reads the index file, versions 2 to 4 (gitformat-index). Faster than a git process, and works without one.
/// </summary>
public static class GitIndex
{
    private const int StatLength = 40;
    private const int HeaderLength = 12;

    /// <summary>Reads the entries of an index.</summary>
    /// <param name="data">The whole file.</param>
    /// <param name="format">Length of the ids in it.</param>
    /// <returns>The entries in file order; null when the file is a split or sparse index, of an unknown version or damaged, so that git must be asked.</returns>
    public static IReadOnlyList<GitIndexEntry>? Read(ReadOnlySpan<byte> data, ObjectFormat format)
    {
        if (data.Length < HeaderLength + (int)format || !data.StartsWith("DIRC"u8)) return null;
        uint version = BinaryPrimitives.ReadUInt32BigEndian(data[4..]);
        uint count = BinaryPrimitives.ReadUInt32BigEndian(data[8..]);
        if (version is < 2 or > 4 || count > data.Length / StatLength) return null;
        var entries = new List<GitIndexEntry>((int)count);
        int position = HeaderLength;
        var name = new NameBuffer();
        for (uint i = 0; i < count; i++)
        {
            if (!TryReadEntry(data, ref position, format, version, name, out GitIndexEntry entry)) return null;
            entries.Add(entry);
        }

        return HasOnlyHarmlessExtensions(data, position, format) ? entries : null;
    }

    private static bool TryReadEntry(ReadOnlySpan<byte> data, ref int position, ObjectFormat format, uint version, NameBuffer name, out GitIndexEntry entry)
    {
        entry = default;
        int start = position;
        int nameStart = start + StatLength + (int)format + 2;
        if (nameStart + 2 > data.Length) return false;
        int mode = (int)BinaryPrimitives.ReadUInt32BigEndian(data[(start + 24)..]);
        ushort flags = BinaryPrimitives.ReadUInt16BigEndian(data[(nameStart - 2)..]);
        if ((flags & 0x4000) != 0) nameStart += 2;
        ReadOnlySpan<byte> rest = data[nameStart..];
        int strip = 0;
        if (version == 4 && !TryReadStrip(ref rest, out strip)) return false;
        int length = rest.IndexOf((byte)0);
        if (length < 0 || !name.Replace(strip, rest[..length], keep: version == 4)) return false;
        position = data.Length - rest.Length + length + 1;
        if (version != 4)
            position = start + ((position - 1 - start + 8) & ~7);
        entry = new GitIndexEntry(name.Text, mode, (flags >> 12) & 3, new ObjectId(data.Slice(start + StatLength, (int)format)));
        return position <= data.Length;
    }

    // The "offset" encoding of gitformat-pack: each further byte adds one, so that no number has two spellings.
    private static bool TryReadStrip(ref ReadOnlySpan<byte> rest, out int strip)
    {
        strip = 0;
        for (int i = 0; i < rest.Length && i < 5; i++)
        {
            strip = i == 0 ? rest[i] & 0x7F : ((strip + 1) << 7) | (rest[i] & 0x7F);
            if ((rest[i] & 0x80) != 0) continue;
            rest = rest[(i + 1)..];
            return true;
        }

        return false;
    }

    private static bool HasOnlyHarmlessExtensions(ReadOnlySpan<byte> data, int position, ObjectFormat format)
    {
        int end = data.Length - (int)format;
        while (position + 8 <= end)
        {
            // "link" is a split index, "sdir" a sparse one: in both, entries stand elsewhere.
            ReadOnlySpan<byte> signature = data.Slice(position, 4);
            if (signature.SequenceEqual("link"u8) || signature.SequenceEqual("sdir"u8)) return false;
            long size = BinaryPrimitives.ReadUInt32BigEndian(data[(position + 4)..]);
            if (position + 8 + size > end) return false;
            position += 8 + (int)size;
        }

        return true;
    }

    private sealed class NameBuffer
    {
        private byte[] _bytes = new byte[256];
        private int _length;

        public string Text => Encoding.UTF8.GetString(_bytes, 0, _length);

        public bool Replace(int strip, ReadOnlySpan<byte> suffix, bool keep)
        {
            if (!keep) strip = _length;
            if (strip < 0 || strip > _length) return false;
            _length -= strip;
            if (_length + suffix.Length > _bytes.Length) Array.Resize(ref _bytes, (_length + suffix.Length) * 2);
            suffix.CopyTo(_bytes.AsSpan(_length));
            _length += suffix.Length;
            return true;
        }
    }
}
