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
}
