namespace Crpbot.Code.Patterns.Formulas;

/// <summary>Several at once: places are intersected, negatives taken away, conditions tried, the focus set, in this order.</summary>
internal sealed class AllFormula : Formula
{
    /// <summary>What must match; may be empty only inside a metavariable-pattern.</summary>
    public required IReadOnlyList<Formula> Positives { get; init; }

    /// <summary>What must not.</summary>
    public IReadOnlyList<Exclusion> Negatives { get; init; } = [];

    /// <summary>Conditions on metavariables.</summary>
    public IReadOnlyList<IMatchCondition> Conditions { get; init; } = [];

    /// <summary>Metavariables to zoom in on: each entry one step, its names alternatives.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Focus { get; init; } = [];
}
