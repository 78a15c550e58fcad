using System.Globalization;
using Crpbot.Sources.Text;

namespace Crpbot.Sources.Archives;

/// <summary>
/// The unpacked bytes of one entry. Broken data and reached limits end the stream early and are told by <see cref="Fault"/>,
/// so that what could be read is judged.
/// </summary>
/// <param name="inner">Unpacks; owned by the caller.</param>
/// <param name="packedBytes">Gives the number of packed bytes behind what was unpacked so far; null for data that are not packed, whose length the archive's own length limits.</param>
/// <param name="budget">Limits of the archive.</param>
internal sealed class EntryStream(Stream inner, Func<long>? packedBytes, ArchiveBudget budget) : ReadOnlyStream
{
    /// <summary>Why the stream ended early; null when it did not.</summary>
    public string? Fault { get; private set; }

    /// <summary>True when the data ended of themselves.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>True when the stream holds an archive, so that <see cref="ArchiveLimits.MaxEntryBytes"/> is for the entries in it.</summary>
    public bool IsContainer { get; set; }

    /// <summary>Bytes unpacked.</summary>
    public long Count { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        if (Fault is not null) return 0;
        int count;
        try
        {
            count = inner.Read(buffer);
        }
        catch (Exception error) when (error is InvalidDataException or IOException or NotSupportedException)
        {
            return End("cannot be unpacked: the data are corrupt or cut off");
        }

        IsAtEnd |= count == 0 && buffer.Length > 0;
        if (packedBytes is null) return count;
        Count += count;
        budget.TotalBytes += count;
        return Excess() is { } excess ? End(excess) : count;
    }

    private string? Excess()
    {
        var limits = budget.Limits;
        if (!IsContainer && Count > limits.MaxEntryBytes) return Limit("an entry unpacks to more than {0:N0} bytes", limits.MaxEntryBytes);
        if (Count > limits.RatioFreeBytes && Count / Math.Max(1, packedBytes!()) > limits.MaxRatio)
            return Limit("it unpacks to more than {0:N0} times its size", limits.MaxRatio);
        if (budget.TotalBytes <= limits.MaxTotalBytes) return null;
        budget.IsSpent = true;
        return Limit("the archive unpacks to more than {0:N0} bytes", limits.MaxTotalBytes);
    }

    private static string Limit(string text, long limit) =>
        "archive limit reached: " + string.Format(CultureInfo.InvariantCulture, text, limit);

    private int End(string fault)
    {
        Fault = fault;
        return 0;
    }
}
