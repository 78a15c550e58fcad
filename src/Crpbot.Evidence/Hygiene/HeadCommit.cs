namespace Crpbot.Evidence.Hygiene;

/// <summary>The commit that is checked out.</summary>
/// <param name="Id">Full id.</param>
/// <param name="Time">When it was committed; null when the commit cannot be read.</param>
public sealed record HeadCommit(string Id, DateTimeOffset? Time);
