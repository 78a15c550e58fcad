using System.Buffers.Binary;
using Crpbot.Core;

namespace Crpbot.Sources.Git;

/// <summary>The sorted object ids of a pack with their offsets, from its <c>.idx</c> file, version 1 or 2 (gitformat-pack).</summary>
internal sealed class PackIndex
{
    private const int Fanout = 256 * 4;
    private readonly byte[] _data;
    private readonly int _hash;
    private readonly int _version;
    private readonly int _fanout;
    private readonly int _ids;
    private readonly int _stride;

    private PackIndex(byte[] data, int hash, int version, int count)
    {
        (_data, _hash, _version, Count) = (data, hash, version, count);
        _fanout = version == 2 ? 8 : 0;
        _ids = _fanout + Fanout + (version == 2 ? 0 : 4);
        _stride = version == 2 ? hash : hash + 4;
    }

    /// <summary>Number of objects.</summary>
    public int Count { get; }

    /// <summary>Reads an index file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="format">Length of its ids.</param>
    /// <exception cref="InvalidDataException">The file is none or is damaged.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static PackIndex Open(string path, ObjectFormat format)
    {
        byte[] data = InputFile.Read(path, Array.MaxLength);
        int version = data.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, (byte)'t', (byte)'O', (byte)'c']) ? 2 : 1;
        int fanout = version == 2 ? 8 : 0;
        if (data.Length < fanout + Fanout + (2 * (int)format)) throw new InvalidDataException("the pack index is cut off");
        long count = BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan(fanout + Fanout - 4));
        long perObject = version == 2 ? (int)format + 8 : (int)format + 4;
        if (fanout + Fanout + (count * perObject) + (2 * (int)format) > data.Length) throw new InvalidDataException("the pack index is cut off");
        return new PackIndex(data, (int)format, version, (int)count);
    }

    /// <summary>Id of the object at a place in id order.</summary>
    /// <param name="index">0-based.</param>
    public ObjectId Id(int index) => new(_data.AsSpan(_ids + (index * _stride), _hash));

    /// <summary>Offset in the pack of the object at a place in id order; -1 when the index is damaged there.</summary>
    /// <param name="index">0-based.</param>
    public long Offset(int index)
    {
        if (_version == 1) return BinaryPrimitives.ReadUInt32BigEndian(_data.AsSpan(_ids + (index * _stride) - 4));
        int table = _ids + (Count * (_hash + 4));
        uint small = BinaryPrimitives.ReadUInt32BigEndian(_data.AsSpan(table + (index * 4)));
        if ((small & 0x80000000) == 0) return small;
        long large = table + (Count * 4L) + ((small & 0x7FFFFFFF) * 8L);
        return large + 8 > _data.Length ? -1 : (long)BinaryPrimitives.ReadUInt64BigEndian(_data.AsSpan((int)large));
    }

    /// <summary>Place of an id; -1 when the pack does not hold it.</summary>
    /// <param name="id">Object id.</param>
    public int Find(ObjectId id)
    {
        int high = FanoutAt(id.First) - 1;
        int low = id.First == 0 ? 0 : FanoutAt(id.First - 1);
        high = Math.Min(high, Count - 1);
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = Id(middle).CompareTo(id);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    private int FanoutAt(int slot) => (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(_data.AsSpan(_fanout + (slot * 4))), (uint)Count);
}
