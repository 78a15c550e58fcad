using Crpbot.Core;
using Crpbot.Resources.Conditions.Families;

namespace Crpbot.Resources.Rules;

/// <summary>The rules of a run by resource type; a rule is compiled when a resource of its type is first met.</summary>
public sealed class ResourceRuleBook
{
    private readonly ResourceRuleReader _reader;
    private readonly IReadOnlyDictionary<string, RuleMapping> _overrides;
    private readonly Dictionary<string, List<Rule>> _byType = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResourceRule> _compiled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<ResourceRule>> _compiledByType = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Rule> _rules;

    /// <summary>Indexes rules.</summary>
    /// <param name="reader">Compiles rules.</param>
    /// <param name="rules">Rules of any kind; others are passed over.</param>
    /// <param name="overrides">Parameters from the configuration by rule id.</param>
    public ResourceRuleBook(ResourceRuleReader reader, IReadOnlyList<Rule> rules, IReadOnlyDictionary<string, RuleMapping>? overrides = null)
    {
        _reader = reader;
        _overrides = overrides ?? new Dictionary<string, RuleMapping>(StringComparer.Ordinal);
        _rules = [.. rules.Where(ResourceRuleReader.IsResourceRule)];
        foreach (var rule in _rules)
        {
            foreach (var type in rule.Match[ResourceRuleReader.Key] is RuleMapping match && match["type"] is { } node ? Nodes.Texts(node) : [])
            {
                if (!_byType.TryGetValue(type, out var list)) _byType[type] = list = [];
                list.Add(rule);
            }
        }
    }

    /// <summary>Rules on a type, compiled.</summary>
    /// <param name="type">Resource type.</param>
    /// <exception cref="UserError">A rule is wrong; located.</exception>
    public IReadOnlyList<ResourceRule> Of(string type)
    {
        lock (_compiled)
        {
            if (!_compiledByType.TryGetValue(type, out var rules)) _compiledByType[type] = rules = _byType.TryGetValue(type, out var found) ? [.. found.Select(Compiled)] : [];
            return rules;
        }
    }

    /// <summary>All rules that judge the live account, compiled.</summary>
    /// <exception cref="UserError">A rule is wrong; located.</exception>
    public IReadOnlyList<ResourceRule> Live()
    {
        lock (_compiled) return [.. _rules.Select(Compiled).Where(r => r.ForLive)];
    }

    private ResourceRule Compiled(Rule rule)
    {
        if (!_compiled.TryGetValue(rule.Id, out var compiled)) _compiled[rule.Id] = compiled = _reader.Read(rule, _overrides.GetValueOrDefault(rule.Id));
        return compiled;
    }
}
