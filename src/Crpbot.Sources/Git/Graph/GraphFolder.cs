namespace Crpbot.Sources.Git.Graph;

/// <summary>What of a folder matters: the folders in it, and the files that were asked for.</summary>
/// <param name="Folders">Names with ids.</param>
/// <param name="Files">Names with ids.</param>
internal sealed record GraphFolder((string Name, ObjectId Id)[] Folders, (string Name, ObjectId Id)[] Files);
