namespace Crpbot.Code.Rules;

/// <summary>What a rule of mode taint follows; entries of libraries are already filled in.</summary>
/// <param name="Sources">Sources; at least one.</param>
/// <param name="Sinks">Sinks; at least one.</param>
/// <param name="Sanitizers">Sanitizers.</param>
/// <param name="Propagators">Propagators.</param>
public sealed record TaintSpec(IReadOnlyList<TaintSource> Sources, IReadOnlyList<TaintSink> Sinks, IReadOnlyList<TaintSanitizer> Sanitizers, IReadOnlyList<TaintPropagator> Propagators)
{
    /// <summary>Metavariables of the same name in source and sink must stand for the same code.</summary>
    public bool UnifyMetavariables { get; init; }

    /// <summary>The finding stands at the source instead of the sink.</summary>
    public bool ReportAtSource { get; init; }
}
