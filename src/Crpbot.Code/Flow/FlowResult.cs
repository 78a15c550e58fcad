namespace Crpbot.Code.Flow;

/// <summary>What flow found.</summary>
/// <param name="Hits">By file and position of the sink, then by label; one for each sink mark and label of its source.</param>
/// <param name="GaveUp">Functions not followed to their end, by file and position.</param>
public sealed record FlowResult(IReadOnlyList<FlowHit> Hits, IReadOnlyList<FlowGaveUp> GaveUp);
