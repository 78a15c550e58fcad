using Crpbot.Core;
using Crpbot.Rules.Yaml;

namespace Crpbot.Rules;

/// <summary>The rules of a run: built-in ones, then users' folders, which override, extend or disable by id.</summary>
public sealed class RuleSet
{
    private RuleSet(IReadOnlyDictionary<string, Rule> rules) => ById = rules;

    /// <summary>All rules by id, disabled and deprecated ones included.</summary>
    public IReadOnlyDictionary<string, Rule> ById { get; }

    /// <summary>The rules that can run, by id.</summary>
    public IEnumerable<Rule> Active => ById.Values.Where(r => r is { Enabled: true, Deprecated: false }).OrderBy(r => r.Id, StringComparer.Ordinal);

    /// <summary>Combines built-in rules with users' rule files.</summary>
    /// <param name="builtIn">Built-in rules.</param>
    /// <param name="files">Users' rule files in the order of their folders.</param>
    /// <exception cref="UserError">A file is wrong, or two names collide.</exception>
    public static RuleSet Of(IEnumerable<Rule> builtIn, IEnumerable<RuleFile> files)
    {
        var rules = builtIn.ToDictionary(r => r.Id, StringComparer.Ordinal);
        var own = new Dictionary<string, RuleMapping>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var node = YamlNodes.Read(file.Bytes, file.Path);
            var rule = ReadUserRule(node, file.Family, rules);
            if (!own.TryAdd(rule.Id, node)) throw node.Error($"rule '{rule.Id}' stands in two files: {own[rule.Id].File} and {node.File}");
            rules[rule.Id] = rule;
        }

        CheckAliases(rules);
        return new RuleSet(rules);
    }

    /// <summary>The rule with an id or alias; null when there is none.</summary>
    /// <param name="name">Id or alias, compared without case.</param>
    public Rule? Find(string name) =>
        ById.GetValueOrDefault(name)
        ?? ById.Values.OrderBy(r => r.Id, StringComparer.Ordinal).FirstOrDefault(r => r.Id.Equals(name, StringComparison.OrdinalIgnoreCase) || r.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static Rule ReadUserRule(RuleMapping node, string family, Dictionary<string, Rule> known)
    {
        var id = (node["id"] as RuleScalar)?.Value ?? throw node.Error("'id' is missing");
        var name = (node["extends"] as RuleScalar)?.Value ?? (node["match"] is null ? id : null);
        if (name is null) return RuleReader.Read(node, family);
        if (!known.TryGetValue(name, out var parent))
            throw (node["extends"] ?? node).Error($"there is no rule '{name}' to extend", DidYouMean.Sentence(name, known.Keys) ?? "a new rule needs 'match'");
        return RuleOverlay.Apply(parent, node) with { Id = id };
    }

    private static void CheckAliases(Dictionary<string, Rule> rules)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in rules.Values.OrderBy(r => r.Id, StringComparer.Ordinal))
        {
            foreach (var alias in rule.Aliases)
            {
                if (rules.ContainsKey(alias)) throw new UserError($"alias '{alias}' of rule '{rule.Id}' is the id of another rule", null, rule.File, 1, 1);

                // A foreign id may stand for several of our rules; only one of them can be the answer of `explain`.
                owners.TryAdd(alias, rule.Id);
            }
        }
    }
}
