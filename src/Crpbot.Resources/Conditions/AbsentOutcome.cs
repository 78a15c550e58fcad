using Crpbot.Core;

namespace Crpbot.Resources.Conditions;

/// <summary>Reads <c>absent: pass|fail|unknown</c>: what the <em>rule</em> gives when nothing is there, turned into the truth of the condition by where it stands.</summary>
public static class AbsentOutcome
{
    /// <summary>Reads it.</summary>
    /// <param name="node">Its node; null when it is not written.</param>
    /// <param name="compiler">Knows whether a true condition lets the rule pass at this place.</param>
    /// <returns>Truth of the condition on an absent value, or null for the test's own answer.</returns>
    /// <exception cref="UserError">It is another word.</exception>
    public static Truth? Read(RuleNode? node, IConditionCompiler compiler) => node switch
    {
        null => null,
        RuleScalar { Value: "unknown" } => Truth.Unknown,
        RuleScalar { Value: "pass" } => compiler.TruePasses ? Truth.True : Truth.False,
        RuleScalar { Value: "fail" } => compiler.TruePasses ? Truth.False : Truth.True,
        _ => throw node.Error("'absent' is pass, fail or unknown"),
    };
}
