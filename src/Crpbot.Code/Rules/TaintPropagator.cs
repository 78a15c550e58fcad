namespace Crpbot.Code.Rules;

/// <summary>How data passes on where the language alone does not tell.</summary>
public sealed class TaintPropagator : TaintPart
{
    /// <summary>Metavariable that data comes from, with <c>$</c>.</summary>
    public required string From { get; init; }

    /// <summary>Metavariable that data goes to, with <c>$</c>.</summary>
    public required string To { get; init; }

    /// <summary>Whether the variable matched by <see cref="To"/> is tainted afterwards; the default is yes.</summary>
    public bool BySideEffect { get; init; } = true;

    /// <summary>Label that the data has after passing; null to keep what it has.</summary>
    public string? Label { get; init; }

    /// <summary>Labels that are dropped in passing when <see cref="Label"/> is given; empty for none.</summary>
    public IReadOnlyList<string> Replaced { get; init; } = [];

    /// <summary>Labels that the data must carry to pass; null for any.</summary>
    public LabelCondition? Requires { get; init; }
}
