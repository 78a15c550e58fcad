namespace Crpbot.Sources.Archives;

/// <summary>Limits that keep a hostile archive from taking all time or memory. Each is for one outermost archive with everything nested in it.</summary>
public sealed record ArchiveLimits
{
    /// <summary>Archives opened inside archives; 4 levels counting the outermost.</summary>
    public int MaxDepth { get; init; } = 4;

    /// <summary>Number of entries.</summary>
    public int MaxEntries { get; init; } = 100_000;

    /// <summary>Unpacked bytes of one entry; 256 MiB.</summary>
    public long MaxEntryBytes { get; init; } = 256L << 20;

    /// <summary>Unpacked bytes of all entries; 1 GiB.</summary>
    public long MaxTotalBytes { get; init; } = 1L << 30;

    /// <summary>Unpacked bytes for one packed byte, once more than <see cref="RatioFreeBytes"/> were unpacked.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>Unpacked bytes of a stream before <see cref="MaxRatio"/> holds; 10 MiB.</summary>
    public long RatioFreeBytes { get; init; } = 10L << 20;

    /// <summary>Bytes of nested zip archives held in memory at once (a zip is read from its end, so a nested one cannot be streamed); 64 MiB.</summary>
    public int MaxHeldBytes { get; init; } = 64 << 20;
}
