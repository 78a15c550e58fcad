namespace Crpbot.Code.Patterns.Formulas;

/// <summary>A compiled tree of patterns and the conditions between them, for one language. It is evaluated by <see cref="Rules.CodeRuleSet"/>.</summary>
public abstract class Formula
{
    private protected Formula()
    {
    }
}
