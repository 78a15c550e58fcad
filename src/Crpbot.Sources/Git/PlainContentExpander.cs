using Crpbot.Core;

namespace Crpbot.Sources.Git;

/// <summary>Offers contents as they are: text, or binary when a NUL stands in the first 8 KiB. Opens nothing.</summary>
public sealed class PlainContentExpander : IContentExpander
{
    private const int Head = 8192;
    private const int Part = 4 << 20;
    private const int Overlap = 64 << 10;

    /// <inheritdoc/>
    public bool HidesText(ReadOnlySpan<byte> head) => HiddenText.Suspect(head);

    /// <inheritdoc/>
    public void Expand(BlobLabel label, ReadOnlyMemory<byte> content, Action<Subject> offer, Action<NotScanned> note, CancellationToken cancellationToken)
    {
        if (!content.IsEmpty) offer(Make(label, content, IsBinary(content.Span), linesBefore: 0, overlap: 0));
    }

    /// <inheritdoc/>
    public void Expand(BlobLabel label, Stream content, Action<Subject> offer, Action<NotScanned> note, CancellationToken cancellationToken)
    {
        var buffer = new byte[Part];
        int kept = 0;
        int lines = 0;
        bool? binary = null;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int read = content.ReadAtLeast(buffer.AsSpan(kept), buffer.Length - kept, throwOnEndOfStream: false);
            if (read == 0) return;
            int length = kept + read;
            binary ??= IsBinary(buffer.AsSpan(0, length));
            offer(Make(label, buffer.AsMemory(0, length), binary.Value, lines, kept));
            kept = Math.Min(Overlap, length);
            lines += buffer.AsSpan(0, length - kept).Count((byte)'\n');
            buffer.AsSpan(length - kept, kept).CopyTo(buffer);
        }
    }

    private static bool IsBinary(ReadOnlySpan<byte> content) => content[..Math.Min(content.Length, Head)].Contains((byte)0);

    private static Subject Make(BlobLabel label, ReadOnlyMemory<byte> content, bool binary, int linesBefore, int overlap) => new()
    {
        Path = label.Path,
        Origin = label.Origin,
        Commit = label.Commit,
        AddedLines = label.AddedLines,
        IsTracked = true,
        Content = content,
        IsBinary = binary,
        LinesBefore = linesBefore,
        Overlap = overlap,
    };
}
