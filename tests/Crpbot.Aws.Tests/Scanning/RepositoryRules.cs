using Crpbot.Iam.Networks;
using Crpbot.Iam.Policies;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Rules;
using Crpbot.Rules;
using Crpbot.Rules.Yaml;

namespace Crpbot.Aws.Tests.Scanning;

/// <summary>The rules of the repository on cloud resources.</summary>
internal static class RepositoryRules
{
    /// <summary>A fresh book of them.</summary>
    public static ResourceRuleBook Book() => new(new ResourceRuleReader(new Judge(), [new PolicyFamily(), new NetworkFamily("network"), new NetworkFamily("nacl")]), Read());

    private static List<Core.Rule> Read() => [.. new RuleFolder(Path.Combine(AppContext.BaseDirectory, "rules"), "rules").Rules()
        .Select(f => RuleReader.Read(YamlNodes.Read(f.Bytes, f.Path), f.Family)).Where(ResourceRuleReader.IsResourceRule)];

    private sealed class Judge : ISecretJudge
    {
        public bool IsSecret(string name, string value) => false;
    }
}
