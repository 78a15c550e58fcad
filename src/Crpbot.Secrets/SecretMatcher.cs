using System.Text;
using Crpbot.Core;
using Crpbot.Rules;
using Crpbot.Secrets.Checks;
using Crpbot.Secrets.Engine;

namespace Crpbot.Secrets;

/// <summary>What the rules room needs to know of secret rules: their keys, whether they compile, and what they report on an example.</summary>
public sealed class SecretMatcher : IRuleMatcher
{
    private readonly TextScan _scan;
    private readonly IReadOnlyDictionary<string, SecretRule> _rules;

    /// <summary>Creates a matcher.</summary>
    /// <param name="rules">All rules that run, compiled: an example is judged as the program would judge it.</param>
    public SecretMatcher(IReadOnlyList<SecretRule> rules)
    {
        _rules = rules.ToDictionary(r => r.Rule.Id, StringComparer.Ordinal);
        _scan = new TextScan(new RuleTable(rules));
    }

    /// <inheritdoc />
    public string Key => SecretRuleReader.Key;

    /// <inheritdoc />
    public KeySchema Schema => SecretRuleSchema.Schema;

    /// <inheritdoc />
    public IReadOnlyDictionary<string, Func<string, SeededRandom, string>> Generators => ExampleGenerators.ByName;

    /// <inheritdoc />
    public void Validate(Rule rule)
    {
        var compiled = SecretRuleReader.Read(rule);
        if (compiled.Beside is { } other && !_rules.ContainsKey(other)) throw rule.Match.Error($"there is no secret rule '{other}' to stand beside", DidYouMean.Sentence(other, _rules.Keys));
    }

    /// <inheritdoc />
    public IReadOnlyList<int> Report(Rule rule, string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        _scan.Run(bytes, path, binary: false);
        return [.. _scan.Detections
            .Where(d => d.Rule.Rule.Id == rule.Id)
            .Select(d => 1 + bytes.AsSpan(0, d.Start).Count((byte)'\n'))
            .Distinct().Order()];
    }
}
