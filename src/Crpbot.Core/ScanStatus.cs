namespace Crpbot.Core;

/// <summary>How a scanner or source ended.</summary>
public enum ScanStatus
{
    /// <summary>All that was asked for was read and judged.</summary>
    Succeeded = 0,

    /// <summary>Something that was asked for could not be read or judged; the rest was.</summary>
    Partial = 1,

    /// <summary>It could not do its work at all.</summary>
    Failed = 2,

    /// <summary>It was not asked for, or there was nothing for it.</summary>
    Skipped = 3,
}
