using System.Globalization;
using System.Text;
using Crpbot.Core;
using Crpbot.Sources.Archives;
using Crpbot.Sources.Documents;

namespace Crpbot.Sources.Text;

/// <summary>Reads contents that do not fit a buffer.</summary>
internal sealed class LongContent(ContentOptions options, ArchiveReader archives)
{
    /// <summary>Reads the rest of a content.</summary>
    /// <param name="label">Name and origin.</param>
    /// <param name="head">Its beginning.</param>
    /// <param name="stream">What follows.</param>
    /// <param name="run">Receives subjects.</param>
    /// <param name="budget">Limits for archives.</param>
    public void Read(ContentLabel label, ReadOnlyMemory<byte> head, Stream stream, ContentRun run, ArchiveBudget budget)
    {
        var kind = options.OpenArchives ? ArchiveSniffer.Sniff(head.Span, label.FormatName) : ArchiveKind.None;
        switch (kind)
        {
            case ArchiveKind.None:
                ReadPlain(label, head, stream, run);
                break;
            case ArchiveKind.Unsupported:
                run.LeaveOut(label, "archive format is not supported: " + ArchiveSniffer.FormatOf(head.Span));
                break;
            case ArchiveKind.Zip:
                ReadZip(label, head, stream, run, budget);
                break;
            default:
                archives.Read(kind, label, new PrefixedStream(head, stream), run, budget);
                break;
        }
    }

    private void ReadPlain(ContentLabel label, ReadOnlyMemory<byte> head, Stream stream, ContentRun run)
    {
        var form = TextSniffer.Sniff(head.Span, out var mark);
        var rest = new PrefixedStream(head[mark..], stream);
        if (form != TextForm.Bytes) label = label with { AddedLines = null };
        if (form == TextForm.Binary && MediaSniffer.IsMedia(head.Span, label.FormatName))
        {
            run.LeaveOut(label, NotScannedLog.Media);
        }
        else if (Utf8Transcoder.EncodingOf(form) is { } encoding)
        {
            using var wide = Encoding.CreateTranscodingStream(rest, encoding, Encoding.UTF8, leaveOpen: true);
            new PartPump(options).Pump(wide, isBinary: false, label, run);
        }
        else
        {
            new PartPump(options).Pump(rest, form == TextForm.Binary, label, run);
        }
    }

    /// <summary>A zip file is read from its end: from the file itself when it can seek, else from memory up to a limit.</summary>
    private void ReadZip(ContentLabel label, ReadOnlyMemory<byte> head, Stream stream, ContentRun run, ArchiveBudget budget)
    {
        if (stream.CanSeek)
        {
            Open(stream);
            return;
        }

        using var held = new HeldStream();
        var most = budget.Limits.MaxHeldBytes - budget.HeldBytes;
        if (!held.TryFill(new PrefixedStream(head, stream), most, run.CancellationToken))
        {
            run.Fault(label, string.Create(CultureInfo.InvariantCulture, $"archive limit reached: a nested zip is larger than {budget.Limits.MaxHeldBytes:N0} bytes"));
            return;
        }

        budget.HeldBytes += (int)held.Length;
        Open(held);
        budget.HeldBytes -= (int)held.Length;

        void Open(Stream zip)
        {
            if (!archives.Read(ArchiveKind.Zip, label, zip, run, budget)) run.Fault(label, "begins like a zip archive, but no entry could be found");
        }
    }
}
