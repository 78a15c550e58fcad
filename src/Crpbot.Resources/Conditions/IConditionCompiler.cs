using Crpbot.Core;

namespace Crpbot.Resources.Conditions;

/// <summary>What a family may ask while it compiles.</summary>
public interface IConditionCompiler
{
    /// <summary>Compiles a nested condition of any family.</summary>
    /// <param name="node">Its node.</param>
    /// <exception cref="UserError">It is wrong; located.</exception>
    ICondition Compile(RuleNode node);

    /// <summary>True when the rule declares a parameter of that name: a value written <c>$name</c> stands for its items.</summary>
    /// <param name="name">Name.</param>
    bool HasParameter(string name);

    /// <summary>Compiles a nested condition under a negation, so that <c>absent: fail</c> keeps its meaning.</summary>
    /// <param name="node">Its node.</param>
    /// <exception cref="UserError">It is wrong; located.</exception>
    ICondition CompileNegated(RuleNode node);

    /// <summary>True when a true condition at this place lets the rule pass: in <c>require</c>, under an even number of negations.</summary>
    bool TruePasses { get; }
}
