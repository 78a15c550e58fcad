namespace Crpbot.Code.Rules;

/// <summary>A condition over the labels of tainted data, as under <c>requires</c>: exactly one of the members is set.</summary>
public sealed record LabelCondition
{
    /// <summary>The label must be there.</summary>
    public string? Label { get; init; }

    /// <summary>All must hold.</summary>
    public IReadOnlyList<LabelCondition>? All { get; init; }

    /// <summary>One must hold.</summary>
    public IReadOnlyList<LabelCondition>? Any { get; init; }

    /// <summary>Must not hold.</summary>
    public LabelCondition? Not { get; init; }

    /// <summary>The labels that occur.</summary>
    public IEnumerable<string> Labels => Label is not null ? [Label] : (All ?? Any ?? [Not!]).SelectMany(c => c.Labels);

    /// <summary>True when it holds.</summary>
    /// <param name="has">Tells whether a label is there.</param>
    public bool Holds(Func<string, bool> has)
    {
        if (Label is not null) return has(Label);
        if (All is not null) return All.All(c => c.Holds(has));
        return Any is not null ? Any.Any(c => c.Holds(has)) : !Not!.Holds(has);
    }
}
