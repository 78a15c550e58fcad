using System.Text;
using Crpbot.Core;
using Crpbot.Iam.Networks;
using Crpbot.Iam.Policies;
using Crpbot.Resources.CloudFormation;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Estates;
using Crpbot.Resources.Reading;
using Crpbot.Resources.Rules;
using Crpbot.Rules;
using Crpbot.Rules.Yaml;

namespace Crpbot.Iam.Tests;

/// <summary>Asks a condition of a made-up resource: true when a rule that forbids it fails.</summary>
internal static class Asking
{
    /// <summary>The answer about a live resource.</summary>
    public static Truth Live(string condition, string properties, string type = "AWS::X::Y") =>
        Of(condition, $"- type: {type}\n  id: a\n  account: '111122223333'\n  properties: {properties}\n", "a.resources.yml", type);

    /// <summary>The answer about the resource <c>Main</c> of a template.</summary>
    public static Truth Template(string condition, string text, string type) => Of(condition, text, "t.yml", type);

    private static Truth Of(string condition, string text, string path, string type)
    {
        var rule = RuleReader.Read(YamlNodes.Read(Encoding.UTF8.GetBytes($"id: t\ntitle: T\nseverity: high\nconfidence: high\nsince: 0.1.0\nrationale: r\nremediation: r\nmatch:\n  resource:\n    type: {type}\n    parameters: {{accounts: ['444455556666']}}\n    forbid: {condition}\nexamples: {{bad: [], good: []}}\n"), "t.yml"), "t");
        var reader = new ResourceRuleReader(new Never(), [new PolicyFamily(), new NetworkFamily("network"), new NetworkFamily("nacl")]);
        IResourceReader[] readers = [new CloudFormationReader(), new SnapshotReader()];
        var subject = new Subject { Path = path, Content = Encoding.UTF8.GetBytes(text) };
        readers.First(r => r.Claims(subject)).Read(subject);
        var estate = new Estate([.. readers.SelectMany(r => r.Complete().Resources)]);
        var outcome = new Judge(new ResourceRuleBook(reader, [rule]), DateTimeOffset.UnixEpoch).Of(estate).Single().Outcome;
        return Kleene.Not((Truth)(int)outcome);
    }

    private sealed class Never : ISecretJudge
    {
        public bool IsSecret(string name, string value) => false;
    }
}
