namespace Crpbot.Code.Patterns.Formulas;

/// <summary>A match that is itself remembered as a metavariable (<c>as</c>).</summary>
internal sealed class NamedFormula(Formula inner, string name) : Formula
{
    /// <summary>What is matched.</summary>
    public Formula Inner { get; } = inner;

    /// <summary>The metavariable with <c>$</c>.</summary>
    public string Name { get; } = name;
}
