namespace Crpbot.Sources.Git;

/// <summary>An object that is read again in each run.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Sightings">Paths with the commit that brought it in; of a commit, itself without path.</param>
internal sealed record CachedItem(ObjectId Id, ObjectKind Kind, IReadOnlyList<(string Path, HistoryCommit Commit)> Sightings);
