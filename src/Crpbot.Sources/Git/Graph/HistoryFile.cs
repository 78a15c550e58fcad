namespace Crpbot.Sources.Git.Graph;

/// <summary>One content under one path in history.</summary>
/// <param name="Path">Path from the top of the repository.</param>
/// <param name="Blob">Id of the content.</param>
/// <param name="Commit">The commit that first brought it in under this path.</param>
public sealed record HistoryFile(string Path, ObjectId Blob, CommitRecord Commit);
