namespace Crpbot.Core;

/// <summary>The commit that first brought a blob in under a path.</summary>
/// <param name="Id">Full hex id; <c>(unreachable)</c> objects carry the blob's own id and no author.</param>
/// <param name="Author">Author name, without address; null when unknown.</param>
/// <param name="Date">Author date; null when unknown.</param>
/// <param name="Pushed">True when a remote-tracking branch contains it, false when none does, null when there is no remote.</param>
public sealed record CommitReference(string Id, string? Author, DateTimeOffset? Date, bool? Pushed);
