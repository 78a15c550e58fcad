using System.Text;
using Crpbot.Core;
using Crpbot.Rules.Yaml;
using Crpbot.Secrets;

namespace Crpbot.Rules.Tests;

/// <summary>The repository's own rules, and rules made up by a test.</summary>
internal static class House
{
    public static string Root
    {
        get
        {
            var directory = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(directory.FullName, "crpbot.sln"))) directory = directory.Parent ?? throw new InvalidOperationException("crpbot.sln not found above the tests");
            return directory.FullName;
        }
    }

    public static RuleFolder Folder => new(Path.Combine(Root, "rules"), "rules");

    public static IReadOnlyList<Framework> Frameworks => [.. Folder.Frameworks().Select(f => Framework.Read(YamlNodes.Read(f.Bytes, f.Path)))];

    public static IReadOnlyList<IRuleMatcher> Matchers(IReadOnlyList<Rule> rules) =>
        [new SecretMatcher([.. rules.Where(SecretRuleReader.IsSecretRule).Select(SecretRuleReader.Read)]), new Crpbot.Rules.Checks.TriageMatcher(rules)];

    public static RuleFile File_(string id, string text, string family = "own") => new($"{family}/{id}.yml", family, Encoding.UTF8.GetBytes(text));

    public static string Text(string id, string extra = "", string pattern = "acme_[a-z0-9]{20}", string maps = "{cwe: [798]}") => $$$"""
        id: {{{id}}}
        title: ACME token
        severity: high
        confidence: high
        since: 0.1.0
        rationale: Opens the shop.
        remediation: Revoke it.
        maps: {{{maps}}}
        {{{extra}}}
        match:
          secret:
            kind: token
            pattern: '{{{pattern}}}'
        examples:
          bad:
            - text: t = "acme_{{a-z0-9:20}}"
            - text: |
                one
                acme_{{a-z0-9:20}}
              lines: [2]
          good:
            - text: acme_short
            - text: acme_xxxxxxxxxxxxxxxxxxxx
        """;

    public static Rule Rule(string id, string extra = "") => RuleReader.Read(YamlNodes.Read(Encoding.UTF8.GetBytes(Text(id, extra)), $"own/{id}.yml"), "own");
}
