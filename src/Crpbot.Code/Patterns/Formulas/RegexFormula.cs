using System.Text.RegularExpressions;

namespace Crpbot.Code.Patterns.Formulas;

/// <summary>Text that an expression finds; its groups are metavariables (<c>$1</c>, <c>$NAME</c>).</summary>
internal sealed class RegexFormula(Regex regex) : Formula
{
    /// <summary>The expression, with a time limit.</summary>
    public Regex Regex { get; } = regex;
}
