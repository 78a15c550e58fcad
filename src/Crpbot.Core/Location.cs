namespace Crpbot.Core;

/// <summary>Where a finding stands in text.</summary>
/// <param name="Path">Path relative to the target, forward slashes.</param>
/// <param name="Line">1-based first line.</param>
/// <param name="Column">1-based first column in UTF-16 units.</param>
/// <param name="EndLine">1-based last line.</param>
/// <param name="EndColumn">1-based column after the last character, in UTF-16 units.</param>
/// <param name="Commit">Full commit id when the text stands only in history; null in the working tree.</param>
/// <param name="ArchiveEntry">Entry inside the archive at <paramref name="Path"/>, nested archives joined by <c>!</c>; null outside archives.</param>
public sealed record Location(
    string Path,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    string? Commit = null,
    string? ArchiveEntry = null);
