using Crpbot.Core;

namespace Crpbot.Evidence.Files;

/// <summary>The files that can be evidence: reports, metrics, logs, models. Ignore files of git do not hide them, because evidence is rarely tracked.</summary>
public interface IEvidenceFiles
{
    /// <summary>Paths that match a pattern, in ordinal order.</summary>
    /// <param name="glob">Pattern relative to the target.</param>
    IReadOnlyList<string> Find(PathGlob glob);

    /// <summary>Opens a file for reading once.</summary>
    /// <param name="path">A path from <see cref="Find"/>.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    Stream Open(string path);

    /// <summary>Length in bytes.</summary>
    /// <param name="path">A path from <see cref="Find"/>.</param>
    /// <exception cref="IOException">It is gone.</exception>
    long Length(string path);
}
