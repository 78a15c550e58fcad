using System.Text;
using Crpbot.Code.Patterns;
using Crpbot.Code.Rules;
using Crpbot.Code.Rules.Needs;
using Crpbot.Code.Scanning;
using Crpbot.Core;
using Crpbot.CSharp;
using Crpbot.Iam.Networks;
using Crpbot.Iam.Policies;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Estates;
using Crpbot.Resources.Reading;
using Crpbot.Resources.Rules;
using Crpbot.Resources.Types;
using Crpbot.Rules.Yaml;
using Crpbot.Secrets;
using Crpbot.Trading.Proof.Scanning;
using Crpbot.Trading.Proof.Vocabulary;

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

    private static readonly Lazy<ResourceMatcher> Resources = new(MakeResources);

    private static readonly Lazy<CodeMatcher> Code = new(MakeCode);

    private static readonly Lazy<TradingMatcher> Trading = new(MakeTrading);

    public static IReadOnlyList<IRuleMatcher> Matchers(IReadOnlyList<Rule> rules) =>
        [new SecretMatcher([.. rules.Where(SecretRuleReader.IsSecretRule).Select(r => SecretRuleReader.Read(r))]), Resources.Value, Code.Value, Trading.Value, new Crpbot.Rules.Checks.TriageMatcher(rules)];

    // As the program composes them, with the secret rules of the house behind looks-secret.
    private static ResourceMatcher MakeResources()
    {
        var data = Folder.Data().Select(f => new DataFile(f.Family, YamlNodes.Read(f.Bytes, f.Path))).ToList();
        var defaults = new ServiceDefaults(data.Where(d => d.Family == "types/defaults").Select(d => d.Root));
        var judge = new LiteralJudge(() => [.. RuleSet.Of([], Folder.Rules()).Active.Where(SecretRuleReader.IsSecretRule).Select(r => SecretRuleReader.Read(r))]);
        var reader = new ResourceRuleReader(new Judge(judge), [new PolicyFamily(), new NetworkFamily("network"), new NetworkFamily("nacl")]);
        return new ResourceMatcher(reader, () => FileReaders.All(), new Lazy<TypeCatalogue>(() => TypeReader.Read(data)), defaults, ExampleGenerators.ByName);
    }

    private static CodeMatcher MakeCode()
    {
        var data = Folder.Data().Select(f => new DataFile(f.Family, YamlNodes.Read(f.Bytes, f.Path)));
        var reader = new CodeRuleReader([new PythonPatternParser(), new CSharpPattern()], CodeLibraryReader.Read(data), TimeProvider.System);
        return new CodeMatcher(reader, () => [new PythonFrontEnd(), new CSharpFrontEnd(Environment.GetEnvironmentVariable)], ExampleGenerators.ByName, Needs(reader));
    }

    // As the program embeds them: an example that its rule would not be read for does not report.
    private static NameNeeds Needs(CodeRuleReader reader)
    {
        var rules = RuleSet.Of([], Folder.Rules()).Active.Where(CodeRuleReader.IsCodeRule).Select(reader.Read);
        return NameNeeds.Read(new MemoryStream(NameNeedsWriter.Write(rules, l => l == RuleLanguage.Python)));
    }

    private static TradingMatcher MakeTrading()
    {
        var data = Folder.Data().Select(f => new DataFile(f.Family, YamlNodes.Read(f.Bytes, f.Path)));
        return new TradingMatcher(new Lazy<TradingWords>(() => new TradingWords(VocabularyReader.Read(data, null))), () => [new PythonFrontEnd(), new CSharpFrontEnd(Environment.GetEnvironmentVariable)], ExampleGenerators.ByName);
    }

    private sealed class Judge(LiteralJudge judge) : ISecretJudge
    {
        public bool IsSecret(string name, string value) => judge.IsSecret(name, value);
    }

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
