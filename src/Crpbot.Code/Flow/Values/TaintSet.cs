namespace Crpbot.Code.Flow.Values;

/// <summary>All taints of a value; of taints that differ only in their way the first stays.</summary>
internal sealed class TaintSet
{
    public static readonly TaintSet None = new([]);
    private const int Most = 128;
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

        if (kept.Count < Most) kept.Add(taint);
        else Blur(kept, taint);
        return new TaintSet([.. kept]);
    }

    // Beyond the limit no label is lost: what differs only in the sanitizers passed is taken for less clean than it is.
    private static void Blur(List<Taint> kept, Taint taint)
    {
        var same = kept.FindIndex(t => t.SameLabels(taint));
        if (same < 0)
        {
            kept.Add(taint);
            return;
        }

        var old = kept[same];
        var only = old.Only is null || taint.Only is null ? null : old.Only.Union(taint.Only);
        kept[same] = old with { Sanitizers = old.Sanitizers.Intersect(taint.Sanitizers), Only = only, Certain = old.Certain || taint.Certain };
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
