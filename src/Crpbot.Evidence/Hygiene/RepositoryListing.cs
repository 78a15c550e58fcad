namespace Crpbot.Evidence.Hygiene;

/// <summary>The files of a repository that matter.</summary>
/// <param name="Files">In path order.</param>
/// <param name="HasHistory">True when history was read.</param>
/// <param name="Problem">Why the list is not whole; null when it is.</param>
public sealed record RepositoryListing(IReadOnlyList<RepositoryFile> Files, bool HasHistory, string? Problem);
