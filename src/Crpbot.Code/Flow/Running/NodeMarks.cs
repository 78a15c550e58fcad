namespace Crpbot.Code.Flow.Running;

/// <summary>Everything that rules say of one node.</summary>
internal sealed class NodeMarks
{
    public List<SourceMark> Sources { get; } = [];

    public List<SinkMark> Sinks { get; } = [];

    public List<SanitizerMark> Sanitizers { get; } = [];

    public List<SanitizerMark> Guards { get; } = [];

    public List<PropagatorMark> Propagators { get; } = [];

    public void Add(FlowMark mark)
    {
        switch (mark)
        {
            case SourceMark source: Sources.Add(source); break;
            case SinkMark sink: Sinks.Add(sink); break;
            case SanitizerMark { Guard: true } guard: Guards.Add(guard); break;
            case SanitizerMark sanitizer: Sanitizers.Add(sanitizer); break;
            case PropagatorMark propagator: Propagators.Add(propagator); break;
            default: throw new ArgumentException($"unknown mark {mark.GetType().Name}", nameof(mark));
        }
    }
}
