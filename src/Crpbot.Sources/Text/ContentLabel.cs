using Crpbot.Core;

namespace Crpbot.Sources.Text;

/// <summary>Name and origin of one content, carried into every subject made from it.</summary>
/// <param name="Path">Path relative to the target, forward slashes.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record ContentLabel(string Path, SubjectOrigin Origin)
{
    /// <summary>Entry inside the archive at <see cref="Path"/>, nested archives joined by <c>!</c>; null outside archives.</summary>
    public string? ArchiveEntry { get; init; }

    /// <summary>The commit that brought it in; null outside history.</summary>
    public CommitReference? Commit { get; init; }

    /// <summary>True when git tracks the file.</summary>
    public bool IsTracked { get; init; }

    /// <summary>Lines added by the change under review; null means all. Not passed on to archive entries, whose lines git does not know.</summary>
    public IReadOnlyList<LineRange>? AddedLines { get; init; }

    /// <summary>The name a reader knows it by: the path, with <c>!entry</c> inside archives.</summary>
    public string DisplayPath => ArchiveEntry is null ? Path : Path + "!" + ArchiveEntry;

    /// <summary>The name whose extension tells the format: that of the innermost entry.</summary>
    public ReadOnlySpan<char> FormatName => ArchiveEntry ?? Path;

    /// <summary>The label of an entry inside this content.</summary>
    /// <param name="entry">Entry name as the archive gives it.</param>
    public ContentLabel Inside(string entry) => this with { ArchiveEntry = ArchiveEntry is null ? entry : ArchiveEntry + "!" + entry, AddedLines = null };

    /// <summary>A subject with this name and origin.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="isBinary">True when they are not text.</param>
    /// <param name="lineMap">Lines of the file behind each line of derived text; null when the text is the file.</param>
    internal Subject ToSubject(ReadOnlyMemory<byte> content, bool isBinary, IReadOnlyList<int>? lineMap = null) => new()
    {
        Path = Path,
        ArchiveEntry = ArchiveEntry,
        Origin = Origin,
        Commit = Commit,
        IsTracked = IsTracked,
        AddedLines = AddedLines,
        Content = content,
        IsBinary = isBinary,
        LineMap = lineMap,
    };

    /// <summary>A subject for code cut out of this content.</summary>
    internal Subject ToExcerpt(string name, byte[] content, IReadOnlyList<int> lineMap) => new()
    {
        Path = Path,
        ArchiveEntry = ArchiveEntry is null ? name : ArchiveEntry + "!" + name,
        Origin = Origin,
        Commit = Commit,
        IsTracked = IsTracked,
        AddedLines = AddedLines,
        Content = content,
        LineMap = lineMap,
        IsExcerpt = true,
    };
}
