namespace Crpbot.Code.Rules;

/// <summary>What all taint rules together say of a file; each entry is sought once, however many rules share it.</summary>
/// <param name="Sources">Sources.</param>
/// <param name="Sinks">Sinks.</param>
/// <param name="Sanitizers">Sanitizers.</param>
/// <param name="Propagators">Propagators; the nodes of <see cref="TaintPropagator.From"/> and <see cref="TaintPropagator.To"/> stand in the bindings.</param>
public sealed record TaintMatches(IReadOnlyList<TaintHit<TaintSource>> Sources, IReadOnlyList<TaintHit<TaintSink>> Sinks, IReadOnlyList<TaintHit<TaintSanitizer>> Sanitizers, IReadOnlyList<TaintHit<TaintPropagator>> Propagators)
{
    /// <summary>Nothing.</summary>
    public static TaintMatches None { get; } = new([], [], [], []);
}
