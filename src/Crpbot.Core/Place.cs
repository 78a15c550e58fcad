namespace Crpbot.Core;

/// <summary>A further place of the same finding.</summary>
/// <param name="Path">Path relative to the target, forward slashes.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column in UTF-16 units.</param>
/// <param name="Commit">Full commit id when the place stands only in history; null in the working tree.</param>
/// <param name="ArchiveEntry">Entry inside the archive at <paramref name="Path"/>, nested archives joined by <c>!</c>; null outside archives.</param>
/// <param name="Fingerprint">Fingerprint of this place, as kept in baselines (see <see cref="Crpbot.Core.Fingerprint"/>).</param>
public sealed record Place(string Path, int Line, int Column, string? Commit = null, string? ArchiveEntry = null, string? Fingerprint = null)
{
    /// <summary>Ignore comments that apply to this place.</summary>
    public IReadOnlyList<InlineIgnore> Ignores { get; init; } = [];
}
