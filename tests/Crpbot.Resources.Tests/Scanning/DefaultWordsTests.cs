using System.Text;
using Crpbot.Core;
using Crpbot.Resources.CloudFormation;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Estates;
using Crpbot.Resources.Rules;
using Crpbot.Resources.Scanning;
using Crpbot.Resources.Tests.Conditions;
using Crpbot.Rules.Yaml;

namespace Crpbot.Resources.Tests.Scanning;

public sealed class DefaultWordsTests
{
    private const string Source = "https://docs.example.com/default";

    [Theory]
    [InlineData("Other: 1")]
    [InlineData("MetadataOptions: {Other: 1}")]
    public void Failure_by_a_service_default_says_so_and_names_its_source(string properties)
    {
        var finding = Find("Resources:\n  Y:\n    Type: AWS::X::Y\n    Properties: {" + properties + "}\n");
        Assert.EndsWith("(by default)", finding.Message, StringComparison.Ordinal);
        Assert.Contains(Source, finding.Evidence["MetadataOptions.HttpTokens"], StringComparison.Ordinal);
    }

    [Fact]
    public void Failure_by_what_is_written_is_no_default() =>
        Assert.DoesNotContain("default", Find("Resources:\n  Y:\n    Type: AWS::X::Y\n    Properties: {MetadataOptions: {HttpTokens: optional}}\n").Message, StringComparison.Ordinal);

    private static Finding Find(string text)
    {
        var defaults = new ServiceDefaults([YamlNodes.Read(Encoding.UTF8.GetBytes("AWS::X::Y: {MetadataOptions.HttpTokens: {value: optional, source: '" + Source + "'}}"), "defaults.yml")]);
        var rule = Judging.Rule("type: AWS::X::Y\nrequire: {property: MetadataOptions.HttpTokens, is: required}");
        var scanner = new TemplateScanner([new CloudFormationReader()], new ResourceRuleBook(new ResourceRuleReader(new Nothing(), []), [rule]), new ResourceSurroundings
        {
            Now = DateTimeOffset.UnixEpoch,
            Fingerprint = new Fingerprint(null),
            Redact = (_, line) => line,
            Secrets = new Nothing(),
            Defaults = defaults,
        });
        _ = scanner.Offer(new Subject { Path = "template.yml", Content = Encoding.UTF8.GetBytes(text) }, out _);
        return scanner.Complete().Findings.Single();
    }

    private sealed class Nothing : ISecretJudge
    {
        public bool IsSecret(string name, string value) => false;
    }
}
