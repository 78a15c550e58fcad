using Crpbot.Code.Flow.Values;

namespace Crpbot.Code.Flow.Running;

/// <summary>Everything that rules say of one node.</summary>
internal sealed class NodeMarks
{
    public List<SourceMark> Sources { get; } = [];

    /// <summary>The sources as one; null without any.</summary>
    public Origin? Origin { get; private set; }

    /// <summary>Those after which the variables named stay tainted; null without any.</summary>
    public Origin? Lasting { get; private set; }

    public List<SinkMark> Sinks { get; } = [];

    public List<SanitizerMark> Sanitizers { get; } = [];

    public List<SanitizerMark> Guards { get; } = [];

    public List<PropagatorMark> Propagators { get; } = [];

    public void Add(FlowMark mark)
    {
        switch (mark)
        {
            case SourceMark source: Start(source); break;
            case SinkMark sink: Sinks.Add(sink); break;
            case SanitizerMark { Guard: true } guard: Guards.Add(guard); break;
            case SanitizerMark sanitizer: Sanitizers.Add(sanitizer); break;
            case PropagatorMark propagator: Propagators.Add(propagator); break;
            default: throw new ArgumentException($"unknown mark {mark.GetType().Name}", nameof(mark));
        }
    }

    private void Start(SourceMark source)
    {
        Sources.Add(source);
        Origin = Origin.Of([.. Sources]);
        if (source.BySideEffect) Lasting = Origin.Of([.. Sources.Where(s => s.BySideEffect)]);
    }
}
