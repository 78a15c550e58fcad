namespace Crpbot.Code.Flow.Values;

/// <summary>
/// That a value comes from a source, or, inside a function that is analysed for its callers, that it carries whatever the n-th tainted
/// argument carried (<see cref="Slot"/>), so that one analysis of the function serves all callers.
/// </summary>
/// <param name="Origin">The sources; null for a slot.</param>
/// <param name="Slot">Number of the tainted argument; -1 for a source.</param>
/// <param name="Sanitizers">Sanitizers passed.</param>
/// <param name="Only">Sinks that may see it (a propagator of one rule was on the way); null for all.</param>
/// <param name="Certain">False after a call that was assumed to pass data on.</param>
/// <param name="Way">Stations so far.</param>
internal sealed record Taint(Origin? Origin, int Slot, Bits Sanitizers, Bits? Only, bool Certain, Link? Way)
{
    /// <summary>True when another taint says nothing that this one does not say.</summary>
    public bool Covers(Taint other) =>
        (ReferenceEquals(Origin, other.Origin) ? Slot == other.Slot : Origin is not null && other.Origin is not null && other.Origin.Labels.IsSubsetOf(Origin.Labels))
        && (Certain || !other.Certain) && Sanitizers.IsSubsetOf(other.Sanitizers)
        && (Only is null || (other.Only is not null && other.Only.IsSubsetOf(Only)));

    /// <summary>True when both say the same, wherever they come from.</summary>
    public bool SameAs(Taint other) =>
        SameLabels(other) && Certain == other.Certain && Sanitizers.Equals(other.Sanitizers) && Equals(Only, other.Only);

    /// <summary>True when both carry the same labels, or whatever the same argument carries.</summary>
    public bool SameLabels(Taint other) =>
        ReferenceEquals(Origin, other.Origin) ? Slot == other.Slot : Origin is not null && other.Origin is not null && other.Origin.Labels.Equals(Origin.Labels);
}
