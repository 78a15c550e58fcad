namespace Crpbot.Code.Flow.Values;

/// <summary>All taints of a value; of taints that differ only in their way the first stays.</summary>
internal sealed class TaintSet
{
    public static readonly TaintSet None = new([]);
    private const int Most = 32;
    private readonly Taint[] _all;

    private TaintSet(Taint[] all) => _all = all;

    public ReadOnlySpan<Taint> All => _all;

    public bool IsEmpty => _all.Length == 0;

    public static TaintSet Of(Taint taint) => new([taint]);

    public static TaintSet Of(List<Taint> taints)
    {
        var result = None;
        foreach (var taint in taints) result = result.Add(taint);
        return result;
    }

    public TaintSet Add(Taint taint)
    {
        foreach (var one in _all)
        {
            if (one.Covers(taint)) return this;
        }

        if (_all.Length == 0) return Of(taint);
        var kept = new List<Taint>(_all.Length + 1);
        foreach (var one in _all)
        {
            if (!taint.Covers(one)) kept.Add(one);
        }

        // More kinds of taint in one value than any rule set has labels: those beyond the limit say nothing new to a reader.
        if (kept.Count >= Most) return this;
        kept.Add(taint);
        return new TaintSet([.. kept]);
    }

    public TaintSet Union(TaintSet other)
    {
        if (other.IsEmpty || ReferenceEquals(this, other)) return this;
        if (IsEmpty) return other;
        var result = this;
        foreach (var taint in other._all) result = result.Add(taint);
        return result;
    }

    public TaintSet Map(Func<Taint, Taint> change)
    {
        if (IsEmpty) return this;
        var result = None;
        foreach (var taint in _all) result = result.Add(change(taint));
        return result;
    }

    public TaintSet Sanitized(int sanitizer) => Map(t => t.Sanitizers.Has(sanitizer) ? t : t with { Sanitizers = t.Sanitizers.With(sanitizer) });

    public TaintSet Doubted() => Map(t => t.Certain ? t with { Certain = false } : t);

    public bool SameAs(TaintSet other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (_all.Length != other._all.Length) return false;
        for (var i = 0; i < _all.Length; i++)
        {
            if (!_all[i].SameAs(other._all[i])) return false;
        }

        return true;
    }

    public bool SameSources(TaintSet other)
    {
        if (!SameAs(other)) return false;
        for (var i = 0; i < _all.Length; i++)
        {
            if (!ReferenceEquals(_all[i].Way, other._all[i].Way)) return false;
        }

        return true;
    }
}
