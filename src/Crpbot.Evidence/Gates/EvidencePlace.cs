using Crpbot.Core;

namespace Crpbot.Evidence.Gates;

/// <summary>A piece of evidence: where it stands and what it says.</summary>
/// <param name="Location">Where; null when it stands nowhere (a missing file).</param>
/// <param name="What">One sentence without any secret value.</param>
public sealed record EvidencePlace(Location? Location, string What);
