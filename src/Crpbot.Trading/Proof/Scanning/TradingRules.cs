using Crpbot.Core;
using Crpbot.Rules;
using Crpbot.Trading.Proof.Checks;

namespace Crpbot.Trading.Proof.Scanning;

/// <summary>Reads <c>match: trading:</c>.</summary>
public static class TradingRules
{
    /// <summary>The key under <c>match</c>.</summary>
    public const string Key = "trading";

    /// <summary>Schema of what stands under the key.</summary>
    public static KeySchema Schema { get; } = new(Key, KeyKind.Map, "Proves something about code that trades; what is looked for is code of the program, named after the rule.")
    {
        Keys = [new("languages", KeyKind.Texts, "Languages of the code.") { Required = true, Words = ["python", "csharp"] }],
    };

    /// <summary>True when a rule is one of them.</summary>
    /// <param name="rule">Rule.</param>
    public static bool IsTradingRule(Rule rule) => rule.Match[Key] is not null;

    /// <summary>Languages that a rule judges.</summary>
    /// <param name="rule">Rule.</param>
    /// <exception cref="UserError">It is wrong; located.</exception>
    public static IReadOnlyList<string> Languages(Rule rule)
    {
        var match = rule.Match[Key] as RuleMapping ?? throw rule.Match.Error("'trading' holds keys and values");
        if (Schema.Faults(match).FirstOrDefault() is { } fault) throw fault;
        if (ProofChecks.Of(rule.Id) is null) throw match.Error($"the program has no proof called '{rule.Id}'", "rules about trading code can be overridden, not added");
        return match["languages"] is RuleSequence list ? [.. list.Items.OfType<RuleScalar>().Select(s => s.Value)] : [((RuleScalar)match["languages"]!).Value];
    }
}
