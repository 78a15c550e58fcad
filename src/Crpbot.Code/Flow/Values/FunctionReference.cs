using Crpbot.Code.Semantics;

namespace Crpbot.Code.Flow.Values;

/// <summary>A function of the project as a value.</summary>
/// <param name="Function">Function.</param>
/// <param name="Environment">Variables of the functions around it; null when there are none.</param>
/// <param name="Self">Receiver bound to it; null when none is.</param>
/// <param name="Plain">True for the function under its decorators.</param>
internal sealed record FunctionReference(FunctionSymbol Function, HeapId? Environment, Reference? Self, bool Plain = false) : Reference
{
    public override void Visit(Action<HeapId> visit)
    {
        if (Environment is { } environment) visit(environment);
        Self?.Visit(visit);
    }

    public override Reference Renamed(Func<HeapId, HeapId> rename)
    {
        if (Environment is null && Self is null) return this;
        var (environment, self) = (Environment is { } e ? rename(e) : (HeapId?)null, Self?.Renamed(rename));
        return Nullable.Equals(environment, Environment) && ReferenceEquals(self, Self) ? this : this with { Environment = environment, Self = self };
    }
}
