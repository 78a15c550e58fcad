namespace Crpbot.Code.Patterns.Matching;

/// <summary>Order and repeats of hits.</summary>
internal sealed class HitOrder : IEqualityComparer<Hit>
{
    private static readonly HitOrder Comparer = new();

    /// <summary>The hits in order of the text, without those that say the same as another.</summary>
    public static List<Hit> Distinct(List<Hit> hits)
    {
        if (hits.Count < 2) return hits;
        var seen = new HashSet<Hit>(Comparer);
        return [.. hits.Where(seen.Add).OrderBy(h => h.Start).ThenBy(h => h.End)];
    }

    /// <inheritdoc />
    public bool Equals(Hit? a, Hit? b)
    {
        if (a!.Start != b!.Start || a.End != b.End || a.Bindings.Length != b.Bindings.Length || a.Inside != b.Inside) return false;
        foreach (var (name, value) in a.Bindings)
            if (b[name] is not { } other || value.Span != other.Span || value.Text != other.Text) return false;
        return true;
    }

    /// <inheritdoc />
    public int GetHashCode(Hit hit)
    {
        var hash = HashCode.Combine(hit.Start, hit.End);
        // The order of bindings may differ, so that they are added up.
        foreach (var (name, value) in hit.Bindings) hash += HashCode.Combine(name, value.Span);
        return hash;
    }
}
