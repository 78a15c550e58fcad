using Crpbot.Core;

namespace Crpbot.Resources.Reading;

/// <summary>What a reader made of all files it was shown.</summary>
/// <param name="Resources">Resources, in order of file and position.</param>
/// <param name="Faults">What could not be read.</param>
/// <param name="Files">Number of files read.</param>
public sealed record ReaderResult(IReadOnlyList<Resource> Resources, IReadOnlyList<ReadFault> Faults, int Files)
{
    /// <summary>What belongs to no file.</summary>
    public IReadOnlyList<NotScanned> Notes { get; init; } = [];
}
