namespace Crpbot.Code.Flow.Values;

/// <summary>An object of the program's memory, named by the place that makes it.</summary>
/// <param name="Site">Node that makes it; a symbol for what exists once (a module's or class's variables); compared by reference.</param>
/// <param name="Ordinal">Number among those of one site.</param>
/// <param name="Global">True for what outlives every function: objects that module variables hold, classes, instances seen from outside.</param>
internal readonly record struct HeapId(object Site, int Ordinal, bool Global = false)
{
    public bool Equals(HeapId other) => ReferenceEquals(Site, other.Site) && Ordinal == other.Ordinal && Global == other.Global;

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Site) * 31 + Ordinal;
}
