using Crpbot.Code.Flow.Running;

namespace Crpbot.Code.Flow.Values;

/// <summary>
/// What an expression may be: one of a few constants, one of a few references, or (<see cref="Open"/>) anything; and where it comes from.
/// Unchanging. Nothing at all (no constants, no references, not open) is the value of what never runs.
/// </summary>
internal sealed class Value
{
    public const int MostAlternatives = 8;
    public static readonly Value Unknown = new([], [], true, TaintSet.None);
    public static readonly Value Nothing = new([], [], false, TaintSet.None);
    public static readonly Value None = Of(Constant.None);
    public static readonly Value True = Of(Constant.True);
    public static readonly Value False = Of(Constant.False);
    public static readonly Value Boolean = new([Constant.True, Constant.False], [], false, TaintSet.None);

    private Value(Constant[] constants, Reference[] references, bool open, TaintSet taint, Told? told = null) =>
        (Constants, References, Open, Taint, Told) = (constants, references, open, taint, told);

    public Constant[] Constants { get; }

    public Reference[] References { get; }

    public bool Open { get; }

    public TaintSet Taint { get; }

    /// <summary>What the value tells of variables where it is true and where it is false; null for nothing.</summary>
    public Told? Told { get; }

    public bool IsNothing => !Open && Constants.Length == 0 && References.Length == 0;

    /// <summary>True when the value is one of the constants and nothing else.</summary>
    public bool IsConstant => !Open && References.Length == 0 && Constants.Length > 0;

    /// <summary>The only constant that the value can be; null otherwise.</summary>
    public Constant? Single => !Open && References.Length == 0 && Constants.Length == 1 ? Constants[0] : null;

    /// <summary>The only object that the value can be; null otherwise. An open value with one object is that object as far as anyone knows.</summary>
    public HeapId? Object
    {
        get
        {
            if (Constants.Length > 0) return null;
            HeapId? found = null;
            foreach (var reference in References)
            {
                if (reference is LibraryReference) continue;
                if (reference is not ObjectReference o || found is not null) return null;
                found = o.Id;
            }

            return found;
        }
    }

    public static Value Of(Constant constant) => new([constant], [], false, TaintSet.None);

    public static Value Of(Reference reference) => new([], [reference], false, TaintSet.None);

    public static Value Of(HeapId id) => Of(new ObjectReference(id));

    public static Value Of(bool value) => value ? True : False;

    public static Value Tainted(TaintSet taint) => taint.IsEmpty ? Unknown : new([], [], true, taint);

    public static Value OfConstants(List<Constant> constants)
    {
        var distinct = new List<Constant>();
        foreach (var constant in constants)
        {
            if (!distinct.Contains(constant)) distinct.Add(constant);
        }

        return distinct.Count > MostAlternatives ? Unknown : new([.. distinct], [], false, TaintSet.None);
    }

    public Value With(TaintSet taint) => ReferenceEquals(taint, Taint) ? this : new(Constants, References, Open, taint, Told);

    public Value Telling(Told? told) => ReferenceEquals(told, Told) ? this : new(Constants, References, Open, Taint, told);

    public Value Adding(TaintSet taint) => With(Taint.Union(taint));

    /// <summary>The same value with its objects under other names.</summary>
    public Value Renamed(Func<HeapId, HeapId> rename)
    {
        Reference[]? renamed = null;
        for (var i = 0; i < References.Length; i++)
        {
            var reference = References[i].Renamed(rename);
            if (!ReferenceEquals(reference, References[i])) (renamed ??= [.. References])[i] = reference;
        }

        return renamed is null ? this : WithReferences(renamed);
    }

    public Value WithReferences(Reference[] references) => new(Constants, references, Open, Taint);

    /// <summary>The value with anything else added, for what was lost.</summary>
    public Value Opened() => Open ? this : new(Constants, References, true, Taint);

    public static Value Only(Constant[] constants) => new(constants, [], false, TaintSet.None);

    /// <summary>The value without some of its constants.</summary>
    public Value Without(Predicate<Constant> excluded)
    {
        if (!Array.Exists(Constants, excluded)) return this;
        return new(Array.FindAll(Constants, c => !excluded(c)), References, Open, Taint, Told);
    }

    /// <summary>Only the constants of the value that fit, or, when it is open, what it was.</summary>
    public Value Where(Predicate<Constant> fits) => Without(c => !fits(c));

    /// <summary>Either of two values; the first itself when the second adds nothing.</summary>
    public static Value Join(Value a, Value b)
    {
        if (ReferenceEquals(a, b) || b.IsNothing && b.Taint.IsEmpty) return a;
        if (a.IsNothing && a.Taint.IsEmpty) return b;
        var constants = Merge(a.Constants, b.Constants);
        var references = Merge(a.References, b.References);
        var open = a.Open || b.Open;
        if (constants.Length > MostAlternatives) (constants, open) = (a.Open ? a.Constants : [], true);
        if (references.Length > MostAlternatives) (references, open) = (a.References, true);
        var taint = a.Taint.Union(b.Taint);
        var same = open == a.Open && ReferenceEquals(constants, a.Constants) && ReferenceEquals(references, a.References) && ReferenceEquals(taint, a.Taint);
        return same ? a.Telling(ReferenceEquals(a.Told, b.Told) ? a.Told : null) : new Value(constants, references, open, taint);
    }

    /// <summary>A value that loops cannot make grow any more: constants that came in a round become anything.</summary>
    public static Value Widen(Value before, Value after)
    {
        if (ReferenceEquals(before, after) || after.Constants.Length == before.Constants.Length) return after;
        return new Value([], after.References, true, after.Taint);
    }

    public bool SameAs(Value other) =>
        ReferenceEquals(this, other) || (Open == other.Open && Constants.AsSpan().SequenceEqual(other.Constants)
            && References.AsSpan().SequenceEqual(other.References) && Taint.SameAs(other.Taint));

    private static T[] Merge<T>(T[] a, T[] b) where T : class, IEquatable<T>
    {
        if (b.Length == 0 || ReferenceEquals(a, b)) return a;
        if (a.Length == 0) return b;
        List<T>? merged = null;
        foreach (var item in b)
        {
            if (Array.Exists(a, x => x.Equals(item))) continue;
            (merged ??= [.. a]).Add(item);
        }

        return merged is null ? a : [.. merged];
    }
}
