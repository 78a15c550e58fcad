using Crpbot.Core;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Conditions.Families;
using Crpbot.Rules;

namespace Crpbot.Resources.Rules;

/// <summary>Reads <c>match: resource:</c>.</summary>
public sealed class ResourceRuleReader
{
    /// <summary>The key under <c>match</c>.</summary>
    public const string Key = "resource";

    private readonly IReadOnlyList<IConditionFamily> _families;

    /// <summary>Creates a reader.</summary>
    /// <param name="judge">Tells credentials from other texts.</param>
    /// <param name="others">Families of other rooms (policies, networks).</param>
    public ResourceRuleReader(ISecretJudge judge, IReadOnlyList<IConditionFamily> others)
    {
        Secrets = judge;
        _families =
    [
        new LogicFamily("all"), new LogicFamily("any"), new LogicFamily("not"), new PropertyFamily(judge),
        new QuantifierFamily("every"), new QuantifierFamily("some"), new QuantifierFamily("none"), new CountFamily(), new RelatedFamily(), .. others,
    ];
    }

    /// <summary>Tells credentials from other texts.</summary>
    public ISecretJudge Secrets { get; }

    /// <summary>Schema of what stands under the key.</summary>
    public static KeySchema Schema { get; } = new(Key, KeyKind.Map, "Judges cloud resources, in templates and live, and other declared resources.")
    {
        Keys =
        [
            new("type", KeyKind.Texts, "Resource types, for example AWS::RDS::DBInstance.") { Required = true },
            new("sources", KeyKind.Texts, "What is judged: template, live, or both (the default).") { Words = ["template", "live"] },
            new("parameters", KeyKind.Open, "Named values that crpbot.yml may override."),
            new("when", KeyKind.Open, "Condition under which the rule applies."),
            new("require", KeyKind.Open, "Condition that must hold."),
            new("forbid", KeyKind.Open, "Condition that must not hold."),
            new("each", KeyKind.Text, "List whose items are judged one by one."),
        ],
    };

    /// <summary>True when a rule is for resources.</summary>
    /// <param name="rule">Rule.</param>
    public static bool IsResourceRule(Rule rule) => rule.Match[Key] is not null;

    /// <summary>Compiles a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="overrides">Parameters from the configuration; null for none.</param>
    /// <exception cref="UserError">It is wrong; located.</exception>
    public ResourceRule Read(Rule rule, RuleMapping? overrides = null)
    {
        if (rule.Match[Key] is not RuleMapping match) throw rule.Match.Error("'resource' holds keys and values");
        if (Schema.Faults(match).FirstOrDefault() is { } fault) throw fault;
        if ((match["require"] is null) == (match["forbid"] is null)) throw match.Error("exactly one of 'require' and 'forbid' is needed");
        var types = Nodes.Texts(match["type"]!);
        var parameters = ParametersOf(match, overrides);
        var forbids = match["forbid"] is not null;
        var each = match["each"] is { } list ? PropertyPath.Parse(list) : null;
        var names = parameters.Keys.ToHashSet(StringComparer.Ordinal);
        var when = match["when"] is { } node ? new ConditionCompiler(_families, names, truePasses: true).Compile(node) : null;
        var condition = new ConditionCompiler(_families, names, !forbids).Compile(match["require"] ?? match["forbid"]!);
        var sources = match["sources"] is { } written ? Nodes.Texts(written) : ["template", "live"];
        return new ResourceRule
        {
            Rule = rule,
            Types = types,
            ForTemplates = sources.Contains("template", StringComparer.Ordinal),
            ForLive = sources.Contains("live", StringComparer.Ordinal),
            When = when,
            Condition = condition,
            Forbids = forbids,
            Each = each,
            Parameters = parameters,
            Reads = [.. ReadsOf(each, match, condition, when)],
        };
    }

    private static IEnumerable<PropertyRead> ReadsOf(PropertyPath? each, RuleMapping match, ICondition condition, ICondition? when)
    {
        var parts = when is null ? [condition] : new[] { when, condition };
        return each is null ? parts.SelectMany(p => p.Reads) : parts.SelectMany(p => Items.Reads(each, match["each"]!, p));
    }

    private static Dictionary<string, IReadOnlyList<string>> ParametersOf(RuleMapping match, RuleMapping? overrides)
    {
        var parameters = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var entry in (match["parameters"] as RuleMapping)?.Entries ?? []) parameters[entry.Key.Value] = Nodes.Texts(entry.Value);
        foreach (var entry in overrides?.Entries ?? [])
        {
            if (!parameters.ContainsKey(entry.Key.Value)) throw entry.Key.Error($"the rule has no parameter '{entry.Key.Value}'", DidYouMean.Sentence(entry.Key.Value, parameters.Keys) ?? (parameters.Count == 0 ? null : "known: " + string.Join(", ", parameters.Keys)));
            parameters[entry.Key.Value] = Nodes.Texts(entry.Value);
        }

        return parameters;
    }
}
