namespace Crpbot.Code.Flow.Values;

/// <summary>Something that a value may be apart from a constant.</summary>
internal abstract record Reference
{
    /// <summary>Tells of each object that the reference holds.</summary>
    public virtual void Visit(Action<HeapId> visit)
    {
    }

    /// <summary>The same reference with its objects under other names.</summary>
    public virtual Reference Renamed(Func<HeapId, HeapId> rename) => this;
}
