namespace Crpbot.Evidence.Reports;

/// <summary>What stands at the head of a report on gates.</summary>
/// <param name="Target">What was judged, as the user named it.</param>
/// <param name="Commit">Full id of HEAD; null outside a repository.</param>
/// <param name="Time">When it was judged, UTC.</param>
/// <param name="ToolVersion">Version of crpbot.</param>
public sealed record GatesHead(string Target, string? Commit, DateTimeOffset Time, string ToolVersion);
