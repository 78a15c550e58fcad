using Crpbot.Code.Flow.Values;

namespace Crpbot.Code.Flow.Running;

/// <summary>A sink of the plan in the form that is asked often.</summary>
internal sealed class SinkRule(FlowSink sink, int index)
{
    private readonly Bits _labels = Bits.Of(sink.Labels);
    private readonly Bits _sanitizers = Bits.Of(sink.Sanitizers);

    /// <summary>Taints of a value that must not arrive here; empty when it is safe.</summary>
    public List<Taint> Reached(TaintSet taint)
    {
        var reached = new List<Taint>();
        foreach (var one in taint.All)
        {
            if (Counts(one) && _labels.Overlaps(one.Origin!.Labels)) reached.Add(one);
        }

        if (reached.Count == 0) return reached;
        foreach (var label in sink.AllOf)
        {
            if (!Carries(taint, label)) return [];
        }

        foreach (var label in sink.NoneOf)
        {
            if (Carries(taint, label)) return [];
        }

        return reached;
    }

    /// <summary>Sources of a taint that reached the sink that it asks for.</summary>
    /// <param name="taint">Taint.</param>
    public IEnumerable<SourceMark> Wanted(Taint taint) => taint.Origin!.Marks.Where(m => _labels.Has(m.Label));

    private bool Carries(TaintSet taint, int label)
    {
        foreach (var one in taint.All)
        {
            if (Counts(one) && one.Origin!.Labels.Has(label)) return true;
        }

        return false;
    }

    private bool Counts(Taint taint) =>
        taint.Origin is not null && !taint.Sanitizers.Overlaps(_sanitizers) && (taint.Only is null || taint.Only.Has(index));
}
