using Crpbot.Resources.Conditions;

namespace Crpbot.Iam.Policies;

/// <summary><c>privilege-escalation</c>: the statements together allow all actions of a set, each without a condition that limits it, and on everything that it can be done to, and no denial takes one away.</summary>
internal sealed class EscalationPredicate : IPolicyPredicate
{
    private const string PassRole = "iam:PassRole";

    /// <inheritdoc />
    public string Words => "lets its holder give itself more rights";

    /// <inheritdoc />
    public IEnumerable<(PolicyStatement Statement, Truth Truth)> Ask(PolicyDocument document, EvaluationContext context)
    {
        var allowing = document.Statements.Where(s => Actions.IsAllow(s) != Truth.False).ToList();
        if (allowing.Count == 0) return [];
        var known = new Dictionary<string, (PolicyStatement? Statement, Truth Truth)>(StringComparer.Ordinal);
        IReadOnlyList<(PolicyStatement, Truth)> possible = [];
        foreach (var path in EscalationPaths.All)
        {
            var keys = path.Select(a => (Key: a == PassRole ? a + " " + Receiver(path) : a, Action: a)).ToList();
            foreach (var (key, action) in keys)
                if (!known.ContainsKey(key)) known.Add(key, Best(document, allowing, action, Receiver(path)));
            var parts = keys.Select(k => known[k.Key]).ToList();
            var least = parts.Min(p => p.Truth);
            if (least == Truth.True) return [.. parts.Select(p => p.Statement!).Distinct().Select(s => (s, Truth.True))];
            if (least == Truth.Unknown && possible.Count == 0) possible = [.. parts.Where(p => p.Truth == Truth.Unknown).Select(p => p.Statement!).Distinct().Select(s => (s, Truth.Unknown))];
        }

        return possible;
    }

    // The service that runs something under the role: that of the other actions.
    private static string Receiver(string[] path)
    {
        var other = Array.Find(path, a => a != PassRole) ?? path[0];
        return other[..other.IndexOf(':', StringComparison.Ordinal)];
    }

    private static (PolicyStatement? Statement, Truth Truth) Best(PolicyDocument document, List<PolicyStatement> allowing, string action, string receiver)
    {
        (PolicyStatement? Statement, Truth Truth) best = (null, Truth.False);
        foreach (var statement in allowing)
        {
            var truth = new[] { Actions.IsAllow(statement), action == PassRole ? Limits.NoneForPassing(statement, receiver) : Limits.None(statement), Actions.Cover(statement, action), IamResources.CoverEvery(statement, action) }.Min();
            if (truth > best.Truth) best = (statement, truth);
            if (truth == Truth.True) break;
        }

        if (best.Truth == Truth.False) return best;
        return best with { Truth = (Truth)Math.Min((int)best.Truth, (int)Kleene.Not(Denials.Take(document, action))) };
    }
}
