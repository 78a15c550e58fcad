using Crpbot.Code.Rules;

namespace Crpbot.Code.Scanning;

/// <summary>The rules of a run, and which sources count.</summary>
/// <param name="Rules">Rules.</param>
/// <param name="Threats">Whose data is followed.</param>
/// <param name="Overshadowed">Rule id to the ids of rules beside which it is not reported at the same line, because they say more.</param>
public sealed record CodeRulebook(IReadOnlyList<CodeRule> Rules, IReadOnlySet<Threat> Threats, IReadOnlyDictionary<string, IReadOnlyList<string>> Overshadowed)
{
    /// <summary>A rulebook in which no rule yields to another.</summary>
    /// <param name="rules">Rules.</param>
    public static CodeRulebook Of(IReadOnlyList<CodeRule> rules) => new(rules, new HashSet<Threat> { Threat.Remote }, new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal));
}
