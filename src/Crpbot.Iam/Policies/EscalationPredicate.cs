using Crpbot.Resources.Conditions;

namespace Crpbot.Iam.Policies;

/// <summary><c>privilege-escalation</c>: the statements together allow all actions of a set on all resources.</summary>
internal sealed class EscalationPredicate : IPolicyPredicate
{
    /// <inheritdoc />
    public string Words => "lets its holder give itself more rights";

    /// <inheritdoc />
    public IEnumerable<(PolicyStatement Statement, Truth Truth)> Ask(IReadOnlyList<PolicyStatement> statements, EvaluationContext context)
    {
        var allowing = statements.Where(s => Actions.IsAllow(s) != Truth.False && s.Conditions.Count == 0 && Actions.CoverAll(s) != Truth.False).ToList();
        if (allowing.Count == 0) return [];
        foreach (var path in EscalationPaths.All)
        {
            if (path.Any(a => Actions.IsDenied(statements, a))) continue;
            var parts = path.Select(a => allowing.Find(s => Actions.Cover(s, a) == Truth.True && Actions.CoverAll(s) == Truth.True)).ToList();
            if (parts.TrueForAll(p => p is not null)) return [(parts[0]!, Truth.True)];
        }

        return allowing.Where(s => s.Actions.Any(a => a is not Resources.Values.ScalarValue)).Select(s => (s, Truth.Unknown));
    }
}
