namespace Crpbot.Aws.Pacing;

/// <summary>A call's place in its window; to be given back exactly once.</summary>
/// <param name="Key">Account, service and region.</param>
/// <param name="Number">Number within the window.</param>
internal readonly record struct PaceTicket((string Account, string Service, string Region) Key, long Number);
