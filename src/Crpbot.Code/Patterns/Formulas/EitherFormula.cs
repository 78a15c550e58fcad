namespace Crpbot.Code.Patterns.Formulas;

/// <summary>One of several.</summary>
internal sealed class EitherFormula(IReadOnlyList<Formula> parts) : Formula
{
    /// <summary>The alternatives.</summary>
    public IReadOnlyList<Formula> Parts { get; } = parts;
}
