using System.Text;
using Crpbot.Sources.Text;

namespace Crpbot.Sources.Archives;

/// <summary>Reads a tar stream forward. Names are reported as they stand in the archive; nothing is written anywhere.</summary>
internal sealed class TarReader(ContentReader content)
{
    private const int LongestName = 64 << 10;
    private const string CutOff = "the archive is cut off";

    /// <summary>Reads all entries.</summary>
    /// <param name="label">The archive.</param>
    /// <param name="stream">Unpacked tar.</param>
    /// <param name="run">Receives subjects.</param>
    /// <param name="budget">Limits.</param>
    /// <returns>Why the archive could not be read to its end; null when it was.</returns>
    public string? Read(ContentLabel label, Stream stream, ContentRun run, ArchiveBudget budget)
    {
        var block = new byte[TarHeader.Length];
        string? name = null;
        long? size = null;
        while (!budget.IsSpent)
        {
            run.CancellationToken.ThrowIfCancellationRequested();
            var length = stream.ReadAtLeast(block, block.Length, throwOnEndOfStream: false);
            if (length == 0) return null;
            if (length < block.Length) return CutOff;
            if (!block.AsSpan().ContainsAnyExcept((byte)0)) return null;
            if (TarHeader.Parse(block) is not { } header) return "the archive is corrupt: a header has a wrong checksum";
            switch (header.Type)
            {
                case (byte)'L':
                    if (Meta(stream, header, run) is not { } longName) return CutOff;
                    name = TarHeader.Text(longName);
                    continue;
                case (byte)'x':
                    if (Meta(stream, header, run) is not { } records) return CutOff;
                    ReadPax(records, ref name, ref size);
                    continue;
                case (byte)'g' or (byte)'K':
                    if (!Skip(stream, header.PaddedSize, run)) return CutOff;
                    continue;
            }

            if (header.Type == (byte)'S' && block[482] != 0) SkipSparseMap(stream, block);
            if (size is { } real) header = header with { Size = real };
            if (ReadEntry(label, stream, header with { Name = name ?? header.Name }, run, budget) is { } fault) return fault;
            (name, size) = (null, null);
        }

        return null;
    }

    private string? ReadEntry(ContentLabel label, Stream stream, TarHeader header, ContentRun run, ArchiveBudget budget)
    {
        if (!ArchiveReader.Count(label, run, budget)) return null;
        var data = new BoundedStream(stream, header.Size);
        var inside = label.Inside(header.Name);
        if (header.IsFile) content.Read(inside, new EntryStream(data, packedBytes: null, budget), run, budget);
        data.Drain(run.CancellationToken);
        if (data.IsCutOff) return $"the archive is cut off in entry {header.Name}";
        _ = Skip(stream, header.PaddedSize - header.Size, run); // some writers leave the last block short
        return null;
    }

    /// <summary>Reads the data of an extended header, at most <see cref="LongestName"/> bytes of it; null when the stream ends in it.</summary>
    private static byte[]? Meta(Stream stream, TarHeader header, ContentRun run)
    {
        var bytes = new byte[Math.Min(header.Size, LongestName)];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return Skip(stream, header.PaddedSize - length, run) ? bytes[..length] : null;
    }

    /// <summary>Old GNU sparse files: further blocks of the map stand between header and data; byte 504 tells whether one more follows.</summary>
    private static void SkipSparseMap(Stream stream, byte[] block)
    {
        do
        {
            if (stream.ReadAtLeast(block, block.Length, throwOnEndOfStream: false) < block.Length) return;
        }
        while (block[504] != 0);
    }

    private static bool Skip(Stream stream, long length, ContentRun run)
    {
        var skipped = new BoundedStream(stream, length);
        skipped.Drain(run.CancellationToken);
        return !skipped.IsCutOff;
    }

    /// <summary>Records of the form <c>length key=value\n</c>.</summary>
    private static void ReadPax(ReadOnlySpan<byte> records, ref string? name, ref long? size)
    {
        while (records.IndexOf((byte)' ') is > 0 and var blank)
        {
            if (!System.Buffers.Text.Utf8Parser.TryParse(records[..blank], out int length, out _) || length <= blank || length > records.Length) return;
            var record = records[(blank + 1)..length].TrimEnd((byte)'\n');
            records = records[length..];
            if (record.StartsWith("path="u8)) name = Encoding.UTF8.GetString(record[5..]);
            else if (record.StartsWith("GNU.sparse.name="u8)) name = Encoding.UTF8.GetString(record[16..]);
            else if (record.StartsWith("size="u8) && System.Buffers.Text.Utf8Parser.TryParse(record[5..], out long value, out _) && value is >= 0 and < long.MaxValue - 512) size = value;
        }
    }
}
