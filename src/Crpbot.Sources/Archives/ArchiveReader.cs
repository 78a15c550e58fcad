using System.Globalization;
using Crpbot.Core;
using Crpbot.Sources.Text;

namespace Crpbot.Sources.Archives;

/// <summary>Opens archives in place and gives each entry to the content reader again.</summary>
internal sealed class ArchiveReader(ContentReader content)
{
    /// <summary>Reads one archive.</summary>
    /// <param name="kind">Format; not <see cref="ArchiveKind.None"/>.</param>
    /// <param name="label">The archive.</param>
    /// <param name="stream">Its bytes; seekable for <see cref="ArchiveKind.Zip"/>.</param>
    /// <param name="run">Receives subjects.</param>
    /// <param name="budget">Limits.</param>
    /// <returns>False when it turned out to be no archive at all.</returns>
    public bool Read(ArchiveKind kind, ContentLabel label, Stream stream, ContentRun run, ArchiveBudget budget)
    {
        if (budget.Depth == budget.Limits.MaxDepth)
        {
            run.Fault(label, string.Create(CultureInfo.InvariantCulture, $"archive limit reached: nested deeper than {budget.Limits.MaxDepth} levels"));
            return true;
        }

        budget.Depth++;
        try
        {
            switch (kind)
            {
                case ArchiveKind.Zip:
                    return new ZipReader(content).Read(label, stream, run, budget) > 0;
                case ArchiveKind.Tar:
                    Note(label, new TarReader(content).Read(label, stream, run, budget), run);
                    return true;
                default:
                    ReadPacked(kind, label, stream, run, budget);
                    return true;
            }
        }
        finally
        {
            budget.Depth--;
        }
    }

    /// <summary>Counts an entry.</summary>
    /// <returns>False when there are too many; said once.</returns>
    public static bool Count(ContentLabel label, ContentRun run, ArchiveBudget budget)
    {
        if (++budget.Entries <= budget.Limits.MaxEntries) return true;
        if (!budget.IsSpent) run.Note(new NotScanned(label.DisplayPath, string.Create(CultureInfo.InvariantCulture, $"archive limit reached: more than {budget.Limits.MaxEntries:N0} entries"), Incomplete: true));
        budget.IsSpent = true;
        return false;
    }

    /// <summary>gzip and bzip2: one stream, which is a tar archive or a single file.</summary>
    private void ReadPacked(ArchiveKind kind, ContentLabel label, Stream stream, ContentRun run, ArchiveBudget budget)
    {
        var packed = new BoundedStream(stream, long.MaxValue);
        using Stream unpacker = kind == ArchiveKind.Gzip ? new CheckedGzipStream(packed) : new Bzip2Stream(packed);
        var bytes = new EntryStream(unpacker, () => packed.Count, budget);
        var head = new byte[ArchiveSniffer.HeadLength];
        var length = bytes.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var whole = new PrefixedStream(head.AsMemory(0, length), bytes);
        string? fault = null;
        if (ArchiveSniffer.Sniff(head.AsSpan(0, length), InnerName(label.FormatName)) == ArchiveKind.Tar)
        {
            bytes.IsContainer = true;
            fault = new TarReader(content).Read(label, whole, run, budget);
            // Damage behind the last entry shows only when it is unpacked
            if (!budget.IsSpent) new BoundedStream(whole, long.MaxValue).Drain(run.CancellationToken);
        }
        else
        {
            content.Read(label.Inside(InnerName(label.FormatName)), whole, run, budget);
        }

        Note(label, bytes.Fault ?? fault, run);
    }

    private static void Note(ContentLabel label, string? fault, ContentRun run)
    {
        if (fault is not null) run.Fault(label, fault);
    }

    /// <summary>The name of the only file: <c>dump.sql</c> of <c>backup/dump.sql.gz</c>.</summary>
    private static string InnerName(ReadOnlySpan<char> name)
    {
        name = name[(name.LastIndexOfAny('/', '!') + 1)..];
        var dot = name.LastIndexOf('.');
        var extension = dot > 0 ? name[dot..] : [];
        if (extension.Equals(".tgz", StringComparison.OrdinalIgnoreCase) || extension.Equals(".tbz2", StringComparison.OrdinalIgnoreCase)) return string.Concat(name[..dot], ".tar");
        return extension is ".gz" or ".bz2" or ".GZ" or ".BZ2" or ".z" or ".Z" ? name[..dot].ToString() : name.ToString();
    }
}
