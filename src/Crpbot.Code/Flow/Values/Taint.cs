namespace Crpbot.Code.Flow.Values;

/// <summary>
/// That a value comes from a source, or, inside a function that is analysed for its callers, that it carries whatever the n-th tainted
/// argument carried (<see cref="Slot"/>), so that one analysis of the function serves all callers.
/// </summary>
/// <param name="Source">The source; null for a slot.</param>
/// <param name="Slot">Number of the tainted argument; -1 for a source.</param>
/// <param name="Sanitizers">Sanitizers passed.</param>
/// <param name="Only">Sinks that may see it (a propagator of one rule was on the way); null for all.</param>
/// <param name="Certain">False after a call that was assumed to pass data on.</param>
/// <param name="Way">Stations so far.</param>
internal sealed record Taint(SourceMark? Source, int Slot, Bits Sanitizers, Bits? Only, bool Certain, Link? Way)
{
    public int Label => Source?.Label ?? -1 - Slot;

    /// <summary>True when another taint says nothing that this one does not say.</summary>
    public bool Covers(Taint other) =>
        Label == other.Label && (Certain || !other.Certain) && Sanitizers.IsSubsetOf(other.Sanitizers)
        && (Only is null || (other.Only is not null && other.Only.IsSubsetOf(Only)));

    public bool SameAs(Taint other) =>
        Label == other.Label && Certain == other.Certain && Sanitizers.Equals(other.Sanitizers) && Equals(Only, other.Only);
}
