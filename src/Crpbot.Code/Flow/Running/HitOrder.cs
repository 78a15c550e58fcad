namespace Crpbot.Code.Flow.Running;

/// <summary>Certain ways first, then short ones, then by place.</summary>
internal sealed class HitOrder : IComparer<FlowHit>
{
    public static readonly HitOrder Instance = new();

    public int Compare(FlowHit? x, FlowHit? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = y.Certain.CompareTo(x.Certain);
        if (order == 0) order = x.Steps.Count.CompareTo(y.Steps.Count);
        for (var i = 0; order == 0 && i < x.Steps.Count; i++)
        {
            order = string.CompareOrdinal(x.Steps[i].File.Path, y.Steps[i].File.Path);
            if (order == 0) order = x.Steps[i].Node.Start.CompareTo(y.Steps[i].Node.Start);
        }

        return order == 0 ? x.Source.Match.Span.Start.CompareTo(y.Source.Match.Span.Start) : order;
    }
}
