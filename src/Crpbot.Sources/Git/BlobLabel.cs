using Crpbot.Core;

namespace Crpbot.Sources.Git;

/// <summary>Name and origin of a content taken from git.</summary>
/// <param name="Path">Path relative to the repository's top level, forward slashes; in brackets for what is no file, such as <c>(commit message)</c>.</param>
/// <param name="Origin">History, or tree for the index.</param>
/// <param name="Commit">The commit that brought it in; null for the index.</param>
/// <param name="AddedLines">Lines added by the change under review; null means all.</param>
public sealed record BlobLabel(string Path, SubjectOrigin Origin, CommitReference? Commit, IReadOnlyList<LineRange>? AddedLines = null);
