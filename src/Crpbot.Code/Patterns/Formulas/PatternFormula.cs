using Crpbot.Code.Patterns.Matching;

namespace Crpbot.Code.Patterns.Formulas;

/// <summary>Code that looks so.</summary>
internal sealed class PatternFormula(CodePattern pattern) : Formula
{
    /// <summary>The pattern.</summary>
    public CodePattern Pattern { get; } = pattern;
}
