namespace Crpbot.Sources.Git;

/// <summary>What an earlier scan of the same repository with the same rules left behind. Ids, paths and commits, never content.</summary>
/// <param name="State">Text that must be equal for <paramref name="Tips"/> to hold (where a shallow clone was cut off).</param>
/// <param name="Tips">Ids whose whole history was listed.</param>
/// <param name="Clean">Sorted ids of objects in which nothing can be reported.</param>
/// <param name="Kept">The other objects, to be read again each time.</param>
internal sealed record CachedHistory(string State, IReadOnlyList<ObjectId> Tips, ObjectId[] Clean, IReadOnlyList<CachedItem> Kept)
{
    /// <summary>Nothing known.</summary>
    public static CachedHistory Empty { get; } = new(string.Empty, [], [], []);

    /// <summary>True when the object was read and nothing in it can be reported.</summary>
    /// <param name="id">Object id.</param>
    public bool IsClean(ObjectId id) => Clean.Length > 0 && Array.BinarySearch(Clean, id) >= 0;
}
