using Crpbot.Core;
using Crpbot.Evidence.Rules;

namespace Crpbot.Evidence.Gates;

/// <summary>The part <c>evidence:</c> of crpbot.yml.</summary>
/// <param name="Shared">Settings that hold for every gate.</param>
/// <param name="Gates">Settings of single gates, by rule id.</param>
public sealed record EvidenceConfig(RuleMapping Shared, IReadOnlyDictionary<string, RuleMapping> Gates)
{
    /// <summary>Reads it.</summary>
    /// <param name="node">What stands under <c>evidence</c>.</param>
    /// <param name="known">Finds a rule by id or alias.</param>
    /// <exception cref="UserError">A gate or key is not known, or a value is wrong; located.</exception>
    public static EvidenceConfig Read(RuleMapping node, Func<string, Rule?> known)
    {
        if (EvidenceSchema.Config.Faults(node).FirstOrDefault() is { } fault) throw fault;
        var gates = new Dictionary<string, RuleMapping>(StringComparer.Ordinal);
        foreach (var entry in (node["gates"] as RuleMapping)?.Entries ?? [])
        {
            var rule = known(entry.Key.Value) ?? throw entry.Key.Error($"no gate is called '{entry.Key.Value}'", "`crpbot rules list --select gates,hygiene` prints all of them");
            if (rule.Match["evidence"] is null) throw entry.Key.Error($"the rule '{rule.Id}' is no gate");
            if (EvidenceSchema.Gate.Faults(entry.Value).FirstOrDefault() is { } wrong) throw wrong;
            gates[rule.Id] = (RuleMapping)entry.Value;
        }

        return new EvidenceConfig(node, gates);
    }
}
