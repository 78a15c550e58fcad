namespace Crpbot.Code.Flow;

/// <summary>
/// What to look for in one pass over a project: all rules at once. Labels and sanitizers are shared by rules, so that a request
/// parameter is followed once for fifty rules; each sink says which labels and sanitizers concern it.
/// </summary>
/// <param name="Labels">Number of labels.</param>
/// <param name="Sanitizers">Number of sanitizers.</param>
/// <param name="Sinks">Sinks.</param>
public sealed record FlowPlan(int Labels, int Sanitizers, IReadOnlyList<FlowSink> Sinks);
