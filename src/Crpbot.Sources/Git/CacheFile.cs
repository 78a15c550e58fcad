using System.Security.Cryptography;
using System.Text;

namespace Crpbot.Sources.Git;

/// <summary>Format of a history cache file: a mark, a key, ids, kept objects, and a SHA-256 over all of it.</summary>
internal static class CacheFile
{
    private const string Mark = "crpbot history 1";

    /// <summary>Reads a file.</summary>
    /// <param name="data">The whole file.</param>
    /// <param name="key">Key it must carry.</param>
    /// <param name="format">Length of ids.</param>
    /// <returns>null when it is damaged, of another version or of another key.</returns>
    public static CachedHistory? Read(byte[] data, string key, ObjectFormat format)
    {
        int length = data.Length - SHA256.HashSizeInBytes;
        if (length < 0 || !SHA256.HashData(data.AsSpan(0, length)).AsSpan().SequenceEqual(data.AsSpan(length))) return null;
        using var reader = new BinaryReader(new MemoryStream(data, 0, length), Encoding.UTF8);
        if (reader.ReadString() != Mark || reader.ReadString() != key) return null;
        string state = reader.ReadString();
        ObjectId[] tips = ReadIds(reader, format);
        ObjectId[] clean = ReadIds(reader, format);
        var commits = new HistoryCommit[reader.ReadInt32()];
        for (int i = 0; i < commits.Length; i++)
            commits[i] = ReadCommit(reader, format);
        var kept = new CachedItem[reader.ReadInt32()];
        for (int i = 0; i < kept.Length; i++)
            kept[i] = ReadItem(reader, format, commits);
        return new CachedHistory(state, tips, clean, kept);
    }

    /// <summary>Makes a file.</summary>
    /// <param name="history">What to remember.</param>
    /// <param name="key">Key to carry.</param>
    /// <param name="format">Length of ids.</param>
    public static byte[] Write(CachedHistory history, string key, ObjectFormat format)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory, Encoding.UTF8);
        writer.Write(Mark);
        writer.Write(key);
        writer.Write(history.State);
        WriteIds(writer, history.Tips, format);
        WriteIds(writer, history.Clean, format);
        var numbers = new Dictionary<ObjectId, int>();
        HistoryCommit[] commits = [.. history.Kept.SelectMany(k => k.Sightings).Select(s => s.Commit).Where(c => numbers.TryAdd(c.Id, numbers.Count))];
        writer.Write(commits.Length);
        foreach (HistoryCommit commit in commits)
            WriteCommit(writer, commit, format);
        writer.Write(history.Kept.Count);
        foreach (CachedItem item in history.Kept)
            WriteItem(writer, item, format, numbers);
        writer.Flush();
        byte[] hash = SHA256.HashData(memory.GetBuffer().AsSpan(0, (int)memory.Length));
        writer.Write(hash);
        writer.Flush();
        return memory.ToArray();
    }

    private static ObjectId[] ReadIds(BinaryReader reader, ObjectFormat format)
    {
        var ids = new ObjectId[reader.ReadInt32()];
        Span<byte> bytes = stackalloc byte[(int)format];
        for (int i = 0; i < ids.Length; i++)
            ids[i] = ReadId(reader, bytes);
        return ids;
    }

    private static ObjectId ReadId(BinaryReader reader, Span<byte> bytes)
    {
        reader.BaseStream.ReadExactly(bytes);
        return new ObjectId(bytes);
    }

    private static void WriteIds(BinaryWriter writer, IReadOnlyList<ObjectId> ids, ObjectFormat format)
    {
        writer.Write(ids.Count);
        foreach (ObjectId id in ids)
            WriteId(writer, id, format);
    }

    private static void WriteId(BinaryWriter writer, ObjectId id, ObjectFormat format)
    {
        Span<byte> bytes = stackalloc byte[32];
        id.WriteTo(bytes, format);
        writer.Write(bytes[..(int)format]);
    }

    private static HistoryCommit ReadCommit(BinaryReader reader, ObjectFormat format)
    {
        ObjectId id = ReadId(reader, stackalloc byte[(int)format]);
        long seconds = reader.ReadInt64();
        return new HistoryCommit(id, seconds == long.MinValue ? null : seconds, reader.ReadString());
    }

    private static void WriteCommit(BinaryWriter writer, HistoryCommit commit, ObjectFormat format)
    {
        WriteId(writer, commit.Id, format);
        writer.Write(commit.Seconds ?? long.MinValue);
        writer.Write(commit.Author);
    }

    private static CachedItem ReadItem(BinaryReader reader, ObjectFormat format, HistoryCommit[] commits)
    {
        ObjectId id = ReadId(reader, stackalloc byte[(int)format]);
        var kind = (ObjectKind)reader.ReadByte();
        var sightings = new (string Path, HistoryCommit Commit)[reader.ReadInt32()];
        for (int i = 0; i < sightings.Length; i++)
            sightings[i] = (reader.ReadString(), commits[reader.ReadInt32()]);
        return new CachedItem(id, kind, sightings);
    }

    private static void WriteItem(BinaryWriter writer, CachedItem item, ObjectFormat format, Dictionary<ObjectId, int> commits)
    {
        WriteId(writer, item.Id, format);
        writer.Write((byte)item.Kind);
        writer.Write(item.Sightings.Count);
        foreach ((string path, HistoryCommit commit) in item.Sightings)
        {
            writer.Write(path);
            writer.Write(commits[commit.Id]);
        }
    }
}
