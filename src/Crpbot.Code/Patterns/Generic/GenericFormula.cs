using Crpbot.Code.Patterns.Formulas;

namespace Crpbot.Code.Patterns.Generic;

/// <summary>Words, punctuation and indentation that look so.</summary>
internal sealed class GenericFormula(GenericPattern pattern) : Formula
{
    /// <summary>The pattern.</summary>
    public GenericPattern Pattern { get; } = pattern;
}
