namespace Crpbot.Code.Flow.Values;

/// <summary>An object with contents of its own.</summary>
internal sealed record ObjectReference(HeapId Id) : Reference
{
    public override void Visit(Action<HeapId> visit) => visit(Id);

    public override Reference Renamed(Func<HeapId, HeapId> rename)
    {
        var id = rename(Id);
        return id.Equals(Id) ? this : new ObjectReference(id);
    }
}
