namespace Crpbot.Sources.Git.Graph;

/// <summary>The files of history that were asked for.</summary>
/// <param name="Files">In the order in which they came in.</param>
/// <param name="Problem">Why the list is not whole; null when it is.</param>
public sealed record HistoryFiles(IReadOnlyList<HistoryFile> Files, string? Problem);
