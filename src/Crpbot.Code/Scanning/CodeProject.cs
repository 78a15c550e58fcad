using Crpbot.Code.Semantics;
using Crpbot.Core;

namespace Crpbot.Code.Scanning;

/// <summary>The files of one language, bound together.</summary>
/// <param name="Files">Files in the order of their paths.</param>
/// <param name="Index">What they declare and call; null when there is no file.</param>
/// <param name="Notes">What was not judged, beyond the faults of the trees.</param>
public sealed record CodeProject(IReadOnlyList<CodeFile> Files, IProjectIndex? Index, IReadOnlyList<NotScanned> Notes)
{
    /// <summary>No file.</summary>
    public static CodeProject Empty { get; } = new([], null, []);
}
