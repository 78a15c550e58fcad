using Crpbot.Core;
using Crpbot.Resources.Conditions;

namespace Crpbot.Iam.Policies;

/// <summary><c>policy: PATH</c> with one predicate.</summary>
public sealed class PolicyFamily : IConditionFamily
{
    private static readonly string[] Others = ["allows", "service-wide", "trusts-foreign-account"];

    /// <inheritdoc />
    public string Key => "policy";

    /// <inheritdoc />
    public IReadOnlyList<string> Keys => [Key, .. PolicyPredicates.Flags.Keys, .. Others, "accounts", "external-id"];

    /// <inheritdoc />
    public ICondition Compile(RuleMapping node, IConditionCompiler compiler)
    {
        var predicates = node.Entries.Where(e => PolicyPredicates.Flags.ContainsKey(e.Key.Value) || Others.Contains(e.Key.Value, StringComparer.Ordinal)).ToList();
        if (predicates is not [var entry]) throw node.Error("'policy' takes one predicate", "one of " + string.Join(", ", PolicyPredicates.Flags.Keys.Concat(Others)));
        var path = PropertyPath.Parse(node[Key]);
        if (entry.Key.Value == "allows") return new PolicyCondition(path, Allows(entry.Value), wanted: true, node[Key]!);
        if (entry.Key.Value == "service-wide") return new PolicyCondition(path, ServiceWide(Operand.Read(entry.Value, compiler)), wanted: true, node[Key]!);
        var wanted = entry.Value is RuleScalar { Value: "true" or "false" } flag ? flag.Value == "true" : throw entry.Value.Error("true or false is needed");
        var predicate = entry.Key.Value == "trusts-foreign-account" ? Trust(node, compiler) : PolicyPredicates.Flags[entry.Key.Value];
        return new PolicyCondition(path, predicate, wanted, node[Key]!);
    }

    private static AccountTrust Trust(RuleMapping node, IConditionCompiler compiler)
    {
        var accounts = node["accounts"] is { } list ? Operand.Read(list, compiler) : null;
        var required = node["external-id"] switch { null => false, RuleScalar { Value: "required" } => true, var other => throw other.Error("'external-id' is required, or left out") };
        return new AccountTrust(context => accounts?.Texts(context) ?? [], required);
    }

    private static StatementPredicate Allows(RuleNode node)
    {
        if (node is not RuleMapping map || map["action"] is not RuleScalar action) throw node.Error("'allows' is {action: s3:*, resource: '*'}");
        var resource = (map["resource"] as RuleScalar)?.Value ?? "*";
        return new StatementPredicate($"allows {action.Value} on {resource}", (s, all, _) =>
        {
            var allowed = new[] { Actions.IsAllow(s), Actions.Cover(s, action.Value), Actions.CoverResource(s, resource) }.Min();
            return allowed == Truth.False ? allowed : (Truth)Math.Min((int)allowed, (int)Kleene.Not(Denials.Take(all, action.Value, resource)));
        });
    }

    private static StatementPredicate ServiceWide(Operand services) => new($"allows all actions of {services} on all resources", (s, all, context) =>
    {
        var wide = Actions.IsAllow(s) == Truth.False || s.NotActions is not null ? Truth.False : (Truth)Math.Min((int)Actions.IsAllow(s), (int)Actions.CoverAll(s));
        return wide == Truth.False ? wide : (services.Texts(context) ?? []).Select(n => n + ":*").Select(a => new[] { wide, Actions.Cover(s, a), Kleene.Not(Denials.Take(all, a)) }.Min()).Append(Truth.False).Max();
    });
}
