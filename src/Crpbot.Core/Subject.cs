namespace Crpbot.Core;

/// <summary>
/// Bytes to be judged, with their name and origin. Valid only during the call that hands it over: the buffer is pooled.
/// </summary>
public sealed class Subject
{
    /// <summary>Path relative to the target, forward slashes; for an archive entry the archive's path.</summary>
    public required string Path { get; init; }

    /// <summary>Entry inside the archive at <see cref="Path"/>, nested archives joined by <c>!</c>; null outside archives.</summary>
    public string? ArchiveEntry { get; init; }

    /// <summary>Where it comes from.</summary>
    public SubjectOrigin Origin { get; init; }

    /// <summary>The commit that brought it in; null outside history.</summary>
    public CommitReference? Commit { get; init; }

    /// <summary>
    /// The content: UTF-8 text when <see cref="IsBinary"/> is false (UTF-16 is transcoded, a byte order mark is cut off; bytes that are not UTF-8 stay
    /// as they are and count as Latin-1), the raw bytes otherwise. For a part of a large file: that part, beginning with <see cref="Overlap"/> bytes already handed over before.
    /// </summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>True when the content holds NUL bytes or too many control characters to be text.</summary>
    public bool IsBinary { get; init; }

    /// <summary>True when git tracks the file.</summary>
    public bool IsTracked { get; init; }

    /// <summary>Number of line ends in the file before <see cref="Content"/>; 0 for a whole file.</summary>
    public int LinesBefore { get; init; }

    /// <summary>Number of leading bytes that the previous part of the same file ended with; a match lying wholly inside them was already reported. 0 for a whole file.</summary>
    public int Overlap { get; init; }

    /// <summary>Lines that git says were added by the change under review (<c>--diff-base</c>, <c>--staged</c>); null means all. Sorted, 1-based, inclusive ranges.</summary>
    public IReadOnlyList<LineRange>? AddedLines { get; init; }

    /// <summary>Maps a line of this subject to the place shown to the reader (notebook cells and other derived text); null means the line itself.</summary>
    public IReadOnlyList<int>? LineMap { get; init; }

    /// <summary>
    /// True for text cut out of a file that was offered as a whole before (inline code of a template): a scanner of raw text has seen it already,
    /// at its exact place, and passes over it; a scanner of code sees it here under a name that tells the language.
    /// </summary>
    public bool IsExcerpt { get; init; }

    /// <summary>The name a reader knows it by: the path, with <c>!entry</c> inside archives.</summary>
    public string DisplayPath => ArchiveEntry is null ? Path : Path + "!" + ArchiveEntry;
}
