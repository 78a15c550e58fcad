namespace Crpbot.Code.Patterns.Formulas;

/// <summary>A surrounding in which the rest must lie.</summary>
internal sealed class InsideFormula(Formula inner) : Formula
{
    /// <summary>The surrounding.</summary>
    public Formula Inner { get; } = inner;
}
