namespace Crpbot.Core;

/// <summary>A station on the way that makes a finding: from where data comes in to where it does harm.</summary>
/// <param name="Location">Where.</param>
/// <param name="What">What happens there, a few words without any secret value: <c>read from the request</c>, <c>assigned to 'query'</c>.</param>
public sealed record TraceStep(Location Location, string What);
