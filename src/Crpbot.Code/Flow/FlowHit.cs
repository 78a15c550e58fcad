namespace Crpbot.Code.Flow;

/// <summary>Data that arrives where it must not.</summary>
/// <param name="Sink">Index in <see cref="FlowPlan.Sinks"/>.</param>
/// <param name="Mark">The mark of the sink.</param>
/// <param name="Source">The mark of the source that the shortest path found begins at.</param>
/// <param name="Steps">Source first, sink last.</param>
/// <param name="Certain">False when the path passes a call that could not be resolved and was assumed to pass data on.</param>
public sealed record FlowHit(int Sink, SinkMark Mark, SourceMark Source, IReadOnlyList<FlowStep> Steps, bool Certain);
