using Crpbot.Core;

namespace Crpbot.Resources.Conditions;

/// <summary>A kind of condition, recognised by its key (<c>property</c>, <c>policy</c>, <c>network</c>, <c>related</c> …). Rooms that Resources may not refer to bring their own; the program composes them.</summary>
public interface IConditionFamily
{
    /// <summary>The key that marks a condition of this family.</summary>
    string Key { get; }

    /// <summary>All keys that such a mapping may have, with <see cref="Key"/>, for suggestions.</summary>
    IReadOnlyList<string> Keys { get; }

    /// <summary>Compiles a mapping that has <see cref="Key"/>.</summary>
    /// <param name="node">The mapping; keys outside <see cref="Keys"/> were refused already.</param>
    /// <param name="compiler">Compiles conditions inside it and tells the rule's parameters.</param>
    /// <exception cref="UserError">It is wrong; located.</exception>
    ICondition Compile(RuleMapping node, IConditionCompiler compiler);
}
