using Crpbot.Core;

namespace Crpbot.Resources.Conditions;

/// <summary>What a family may ask while it compiles.</summary>
public interface IConditionCompiler
{
    /// <summary>Compiles a nested condition of any family.</summary>
    /// <param name="node">Its node.</param>
    /// <param name="type">Type of the resources that it will be asked about, when it changes (related resources); null keeps the current one.</param>
    /// <exception cref="UserError">It is wrong; located.</exception>
    ICondition Compile(RuleNode node, string? type = null);

    /// <summary>True when the rule declares a parameter of that name: a value written <c>$name</c> stands for its items.</summary>
    /// <param name="name">Name.</param>
    bool HasParameter(string name);

    /// <summary>Compiles a nested condition under a negation, so that <c>absent: fail</c> keeps its meaning.</summary>
    /// <param name="node">Its node.</param>
    /// <param name="type">As for <see cref="Compile"/>.</param>
    /// <exception cref="UserError">It is wrong; located.</exception>
    ICondition CompileNegated(RuleNode node, string? type = null);

    /// <summary>True when a true condition at this place lets the rule pass: in <c>require</c>, under an even number of negations.</summary>
    bool TruePasses { get; }

    /// <summary>Type of the resources that conditions at this place are asked about; null when the rule has several.</summary>
    string? Type { get; }
}
