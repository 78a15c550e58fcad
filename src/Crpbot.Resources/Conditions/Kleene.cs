namespace Crpbot.Resources.Conditions;

/// <summary>Kleene's strong three-valued logic on verdicts: causes are those of the parts that decide.</summary>
public static class Kleene
{
    /// <summary>Certainly true.</summary>
    public static Verdict True { get; } = new(Truth.True, []);

    /// <summary>Certainly false.</summary>
    public static Verdict False { get; } = new(Truth.False, []);

    /// <summary>Conjunction: the minimum. An empty one is true.</summary>
    /// <param name="verdicts">Parts.</param>
    public static Verdict All(IEnumerable<Verdict> verdicts) => Decide(verdicts, Truth.False);

    /// <summary>Disjunction: the maximum. An empty one is false.</summary>
    /// <param name="verdicts">Parts.</param>
    public static Verdict Any(IEnumerable<Verdict> verdicts) => Decide(verdicts, Truth.True);

    /// <summary>Negation.</summary>
    /// <param name="verdict">What is negated.</param>
    public static Verdict Not(Verdict verdict) => verdict with { Truth = Not(verdict.Truth) };

    /// <summary>Negation.</summary>
    /// <param name="truth">What is negated.</param>
    public static Truth Not(Truth truth) => (Truth)(2 - (int)truth);

    /// <summary>What a predicate gives on one of several possible values: their common answer, or unknown.</summary>
    /// <param name="truths">Answers, at least one.</param>
    public static Truth Join(IEnumerable<Truth> truths)
    {
        Truth? common = null;
        foreach (var truth in truths)
        {
            if (common is { } seen && seen != truth) return Truth.Unknown;
            common = truth;
        }

        return common ?? Truth.Unknown;
    }

    // One part with the absorbing value decides; the causes are those of all parts that say the same as the whole.
    private static Verdict Decide(IEnumerable<Verdict> verdicts, Truth absorbing)
    {
        var all = verdicts.ToList();
        var truth = all.Exists(v => v.Truth == absorbing) ? absorbing : all.Exists(v => v.Truth == Truth.Unknown) ? Truth.Unknown : Not(absorbing);
        return new Verdict(truth, [.. all.Where(v => v.Truth == truth).SelectMany(v => v.Causes)]);
    }
}
