using Crpbot.Core;

namespace Crpbot.Code.Scanning;

/// <summary>What of a subject is still needed when its findings are written.</summary>
/// <param name="Path">Path of the file, or of the archive that holds it.</param>
/// <param name="ArchiveEntry">Entry inside the archive; null outside.</param>
/// <param name="AddedLines">Lines under review; null for all.</param>
/// <param name="LineMap">Maps its lines to those of the file that the reader sees; null for the same.</param>
public sealed record Origin(string Path, string? ArchiveEntry, IReadOnlyList<LineRange>? AddedLines, IReadOnlyList<int>? LineMap)
{
    /// <summary>The origin of a subject.</summary>
    /// <param name="subject">Subject.</param>
    public static Origin Of(Subject subject) => new(subject.Path, subject.ArchiveEntry, subject.AddedLines, subject.LineMap);
}
