using System.Buffers;
using System.Runtime.InteropServices;
using Crpbot.Core;
using Crpbot.Sources.Archives;
using Crpbot.Sources.Documents;

namespace Crpbot.Sources.Text;

/// <summary>
/// Turns one content (a file, a blob, standard input) into subjects: finds out whether it is text and in which encoding, opens archives
/// and documents, and cuts what is long into parts. Keeps no state: one instance serves all threads.
/// </summary>
public sealed class ContentReader
{
    private readonly ContentOptions _options;
    private readonly ArchiveReader _archives;
    private readonly LongContent _long;

    /// <summary>Creates a reader.</summary>
    /// <param name="options">Sizes and limits; null for the defaults.</param>
    public ContentReader(ContentOptions? options = null)
    {
        _options = options ?? new ContentOptions();
        _archives = new ArchiveReader(this);
        _long = new LongContent(_options, _archives);
    }

    /// <summary>
    /// True when the subjects made from a content do not hold its bytes as they are (archives, databases, UTF-16 and UTF-32 text),
    /// so that probing the raw bytes says nothing about it. Tar files older than the ustar mark are told by their name only and answer false.
    /// </summary>
    /// <param name="content">The content, or at least its first 8 KiB.</param>
    public static bool IsTransformed(ReadOnlySpan<byte> content) =>
        ArchiveSniffer.Sniff(content, []) is not (ArchiveKind.None or ArchiveKind.Unsupported)
        || SqliteText.IsDatabase(content)
        || Utf8Transcoder.EncodingOf(TextSniffer.Sniff(content, out _)) is not null;

    /// <summary>Reads a content that is in memory. Plain text is offered without a copy.</summary>
    /// <param name="label">Name and origin.</param>
    /// <param name="content">The bytes; must stay as they are during the call.</param>
    /// <param name="offer">Receives subjects, on this thread; their buffers are valid only during its call.</param>
    /// <param name="note">Receives what was not read.</param>
    /// <param name="cancellationToken">Stops between parts and entries.</param>
    public void Read(ContentLabel label, ReadOnlyMemory<byte> content, Action<Subject> offer, Action<NotScanned> note, CancellationToken cancellationToken)
    {
        var run = new ContentRun(offer, note, cancellationToken);
        if (content.Length <= _options.WholeBytes)
        {
            ReadWhole(label, content, run, budget: null);
            return;
        }

        using var stream = Open(content);
        Read(label, stream, run, budget: null);
    }

    /// <summary>Reads a content of any length in bounded memory.</summary>
    /// <param name="label">Name and origin.</param>
    /// <param name="content">The bytes from the current position on; a seekable stream must stand at 0. Not closed.</param>
    /// <param name="offer">Receives subjects, on this thread; their buffers are valid only during its call.</param>
    /// <param name="note">Receives what was not read.</param>
    /// <param name="cancellationToken">Stops between parts and entries.</param>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public void Read(ContentLabel label, Stream content, Action<Subject> offer, Action<NotScanned> note, CancellationToken cancellationToken) =>
        Read(label, content, new ContentRun(offer, note, cancellationToken), budget: null);

    internal void Read(ContentLabel label, Stream stream, ContentRun run, ArchiveBudget? budget)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(_options.WholeBytes);
        try
        {
            var length = stream.ReadAtLeast(buffer.AsSpan(0, _options.WholeBytes), _options.WholeBytes, throwOnEndOfStream: false);
            if (length < _options.WholeBytes) ReadWhole(label, buffer.AsMemory(0, length), run, budget);
            else _long.Read(label, buffer.AsMemory(0, length), stream, run, budget ?? new ArchiveBudget(_options.Archives));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void ReadWhole(ContentLabel label, ReadOnlyMemory<byte> content, ContentRun run, ArchiveBudget? budget)
    {
        if (content.IsEmpty) return;
        var span = content.Span;
        var kind = _options.OpenArchives ? ArchiveSniffer.Sniff(span, label.FormatName) : ArchiveKind.None;
        if (kind == ArchiveKind.Unsupported)
        {
            run.LeaveOut(label, "archive format is not supported: " + ArchiveSniffer.FormatOf(span));
            return;
        }

        if (kind != ArchiveKind.None)
        {
            using var stream = Open(content);
            if (_archives.Read(kind, label, stream, run, budget ?? new ArchiveBudget(_options.Archives))) return;
        }

        var form = TextSniffer.Sniff(span, out var mark);
        if (form == TextForm.Binary) OfferBinary(label, content, run);
        else if (Utf8Transcoder.EncodingOf(form) is { } encoding) OfferWide(label, span[mark..], encoding, run);
        else OfferText(label, content[mark..], run);
    }

    private static void OfferText(ContentLabel label, ReadOnlyMemory<byte> text, ContentRun run)
    {
        if (text.IsEmpty) return;
        if (label.FormatName.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase) && NotebookText.TryExtract(text, out var cells, out var lines))
        {
            run.Offer(label.ToSubject(cells, isBinary: false, lines));
            if (label.Origin != SubjectOrigin.History && NotebookCode.TryExtract(text, out var code, out var places)) run.Offer(label.ToExcerpt(NotebookCode.Name, code, places));
        }
        else if (label.ArchiveEntry is { } entry && OfficeText.IsPart(entry, text.Span)) OfferDerived(label, OfficeText.Extract(text.Span), run);
        else run.Offer(label.ToSubject(text, isBinary: false));
    }

    /// <summary>UTF-16 and UTF-32 are binary for git, which tells no added lines of them.</summary>
    private static void OfferWide(ContentLabel label, ReadOnlySpan<byte> content, System.Text.Encoding encoding, ContentRun run)
    {
        var bytes = Utf8Transcoder.Rent(content, encoding, out var length);
        OfferText(label with { AddedLines = null }, bytes.AsMemory(0, length), run);
        ArrayPool<byte>.Shared.Return(bytes);
    }

    private static void OfferBinary(ContentLabel label, ReadOnlyMemory<byte> content, ContentRun run)
    {
        label = label with { AddedLines = null };
        if (MediaSniffer.IsMedia(content.Span, label.FormatName)) run.LeaveOut(label, NotScannedLog.Media);
        else if (SqliteText.IsDatabase(content.Span) && SqliteText.TryExtract(content.Span, out var text)) OfferDerived(label, text, run);
        else run.Offer(label.ToSubject(content, isBinary: true));
    }

    private static void OfferDerived(ContentLabel label, ReadOnlyMemory<byte> text, ContentRun run)
    {
        if (!text.IsEmpty) run.Offer(label.ToSubject(text, isBinary: false, new FirstLineMap(text.Span.Count((byte)'\n') + 1)));
    }

    private static MemoryStream Open(ReadOnlyMemory<byte> content) => MemoryMarshal.TryGetArray(content, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(content.ToArray(), writable: false);
}
