namespace Crpbot.Sources.Archives;

/// <summary>What is left of the limits while one outermost archive is read. Used by one thread.</summary>
internal sealed class ArchiveBudget(ArchiveLimits limits)
{
    /// <summary>The limits.</summary>
    public ArchiveLimits Limits => limits;

    /// <summary>Level of the archive being read; 1 for the outermost.</summary>
    public int Depth { get; set; }

    /// <summary>Entries seen.</summary>
    public int Entries { get; set; }

    /// <summary>Unpacked bytes of plain entries read.</summary>
    public long TotalBytes { get; set; }

    /// <summary>Bytes of nested archives held in memory.</summary>
    public int HeldBytes { get; set; }

    /// <summary>True once a limit for the whole archive was reached: nothing more is read.</summary>
    public bool IsSpent { get; set; }
}
