namespace Crpbot.Code.Flow.Values;

/// <summary>A method of a container as a value: <c>add = rows.append</c>.</summary>
internal sealed record MethodReference(HeapId Receiver, string Name) : Reference
{
    public override void Visit(Action<HeapId> visit) => visit(Receiver);

    public override Reference Renamed(Func<HeapId, HeapId> rename)
    {
        var receiver = rename(Receiver);
        return receiver.Equals(Receiver) ? this : this with { Receiver = receiver };
    }
}
