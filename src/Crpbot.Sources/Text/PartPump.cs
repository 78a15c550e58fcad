using System.Buffers;

namespace Crpbot.Sources.Text;

/// <summary>Offers a stream of any length in overlapping parts, in bounded memory.</summary>
internal sealed class PartPump(ContentOptions options)
{
    /// <summary>Reads a stream to its end. Parts that are all zero (holes of sparse files) are not offered.</summary>
    /// <param name="stream">UTF-8 text or binary data.</param>
    /// <param name="isBinary">True when it is not text.</param>
    /// <param name="label">Name of the content.</param>
    /// <param name="run">Receives the parts.</param>
    public void Pump(Stream stream, bool isBinary, ContentLabel label, ContentRun run)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(options.PartBytes + options.OverlapBytes);
        try
        {
            int kept = 0, overlap = 0, lines = 0;
            while (true)
            {
                run.CancellationToken.ThrowIfCancellationRequested();
                var length = kept + stream.ReadAtLeast(buffer.AsSpan(kept, options.PartBytes + options.OverlapBytes - kept), options.PartBytes + options.OverlapBytes - kept, throwOnEndOfStream: false);
                var last = length < options.PartBytes + options.OverlapBytes;
                var cut = last ? length : Cut(buffer.AsSpan(0, length));
                if (cut > overlap && !IsZero(buffer.AsSpan(0, cut)))
                    run.Offer(Part(label, buffer.AsMemory(0, cut), isBinary, lines, overlap));
                if (last) return;
                var next = Next(buffer.AsSpan(0, cut));
                lines += buffer.AsSpan(0, next).Count((byte)'\n');
                overlap = cut - next;
                kept = length - next;
                buffer.AsSpan(next, kept).CopyTo(buffer);
                if (overlap == 0 && stream is IHoleSkipper skipper) skipper.SkipHole();
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static Core.Subject Part(ContentLabel label, ReadOnlyMemory<byte> content, bool isBinary, int lines, int overlap) => new()
    {
        Path = label.Path,
        ArchiveEntry = label.ArchiveEntry,
        Origin = label.Origin,
        Commit = label.Commit,
        IsTracked = label.IsTracked,
        AddedLines = label.AddedLines,
        Content = content,
        IsBinary = isBinary,
        LinesBefore = lines,
        Overlap = overlap,
    };

    /// <summary>Ends a part after its last line end, if one stands in the last overlap's length; elsewhere lines are too long to keep whole.</summary>
    private int Cut(ReadOnlySpan<byte> bytes)
    {
        var from = bytes.Length - options.OverlapBytes;
        var end = bytes[from..].LastIndexOf((byte)'\n');
        return end < 0 ? bytes.Length : from + end + 1;
    }

    /// <summary>Where the next part begins: at a line start within the overlap when there is one; after a zero part at its end, for zeros hold nothing to overlap.</summary>
    private int Next(ReadOnlySpan<byte> part)
    {
        if (IsZero(part)) return part.Length;
        var from = part.Length - options.OverlapBytes;
        var start = part[from..].IndexOf((byte)'\n');
        return start < 0 || from + start + 1 == part.Length ? from : from + start + 1;
    }

    private static bool IsZero(ReadOnlySpan<byte> bytes) => !bytes.ContainsAnyExcept((byte)0);
}
