using System.Text;
using Crpbot.Core;
using Crpbot.Resources.CloudFormation;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Rules;
using Crpbot.Resources.Scanning;
using Crpbot.Resources.Tests.Conditions;

namespace Crpbot.Resources.Tests.Scanning;

/// <summary>No part of a finding shows a credential. The values are weak on purpose: only their names give them away.</summary>
public sealed class HiddenValueTests
{
    private const string Weak = "river7";

    [Theory]
    [InlineData("each: Environment.Variables\nforbid: {property: Value, matches: '.'}", "Environment: {Variables: {DB_PASSWORD: river7}}")]
    [InlineData("each: Environment.Variables\nforbid: {property: Value, matches: '.'}", "Environment:\n        Variables:\n          CLIENTSECRET: river7")]
    [InlineData("forbid: {some: 'C[].Environment', satisfies: {property: Value, matches: '.'}}", "C:\n        - Environment:\n            - Name: DB_PASSWORD\n              Value: river7")]
    [InlineData("forbid: {some: 'C[].Environment', satisfies: {property: Value, matches: '.'}}", "C:\n        - Environment:\n            - Value: river7\n              Name: DB_PASSWORD")]
    [InlineData("forbid: {some: C, satisfies: {property: Absent, exists: false}}", "C: [{Name: DB_PASSWORD, Value: river7}]")]
    [InlineData("forbid: {some: C, satisfies: {property: Absent, exists: false}}", "C:\n        - Value: river7\n          Name: DB_PASSWORD")]
    [InlineData("forbid: {some: C, satisfies: {property: Value, matches: '.'}}", "C: [{OptionName: DBPassword, Value: river7}]")]
    [InlineData("forbid: {property: Url, matches: '.'}", "Url: !If [C, !Sub 'postgres://u:river7@${AWS::Region}/db', 'postgres://u:river7@h/db']")]
    [InlineData("forbid: {property: Url, starts-with: postgres}", "Url: !Sub 'postgres://u:river7@${AWS::Region}/db'")]
    [InlineData("forbid: {property: Credentials, exists: true}", "Credentials: {user: river7}")]
    [InlineData("forbid: {property: Open, is: true}", "\"Open\": true, \"MasterUserPassword\": \"a\\\"river7\"", true)]
    [InlineData("forbid: {property: Open, is: true}", "\"Environment\": [{\"Name\": \"DB_PASSWORD\", \"Value\": \"river7\"}], \"Open\": true", true)]
    [InlineData("forbid: {property: Open, is: true}", "\"Passphrase\": \"river7\", \"Open\": true", true)]
    public void Credential_is_not_shown(string condition, string properties, bool json = false)
    {
        var text = json ? "{\"Resources\": {\"Y\": {\"Type\": \"AWS::X::Y\", \"Properties\": {" + properties + "}}}}"
            : "Parameters: {P: {Type: String}}\nConditions: {C: !Equals [!Ref P, x]}\nResources:\n  Y:\n    Type: AWS::X::Y\n    Properties:\n      " + properties + "\n";
        var findings = Findings("type: AWS::X::Y\n" + condition, text, json ? "template.json" : "template.yml");
        Assert.NotEmpty(findings);
        foreach (var finding in findings) Assert.DoesNotContain(Weak, Shown(finding), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("forbid: {property: Size, is: 5}", "Size: 5", "5")]
    [InlineData("forbid: {some: C, satisfies: {property: Image, is: app}}", "C: [{Name: token-service, Image: app}]", "app")]
    [InlineData("forbid: {property: GenerateSecret, is: true}", "GenerateSecret: true", "true")]
    public void Harmless_value_is_shown(string condition, string properties, string value) =>
        Assert.Contains("value=" + value, Findings("type: AWS::X::Y\n" + condition, "Resources:\n  Y:\n    Type: AWS::X::Y\n    Properties:\n      " + properties + "\n", "template.yml").Single().Message, StringComparison.Ordinal);

    private static string Shown(Finding finding) => finding.Message + "\n" + string.Join('\n', finding.Evidence) + "\n" + string.Join('\n', finding.Excerpt?.Lines ?? []);

    private static IReadOnlyList<Finding> Findings(string match, string text, string path)
    {
        var judge = new Urls();
        var rule = Judging.Rule(match) with { Message = "value={value}" };
        var scanner = new TemplateScanner([new CloudFormationReader()], new ResourceRuleBook(new ResourceRuleReader(judge, []), [rule]), new ResourceSurroundings
        {
            Now = DateTimeOffset.UnixEpoch,
            Fingerprint = new Fingerprint(null),
            Redact = (_, line) => Urls.Mask(line),
            Secrets = judge,
        });
        _ = scanner.Offer(new Subject { Path = path, Content = Encoding.UTF8.GetBytes(text) }, out _);
        return scanner.Complete().Findings;
    }

    // Like the engine: it knows a password in an address, and knows no weak word.
    private sealed class Urls : ISecretJudge
    {
        public static string Mask(string line) => line.Replace(":" + Weak + "@", ":…@", StringComparison.Ordinal);

        public bool IsSecret(string name, string value) => value.Contains("://u:" + Weak + "@", StringComparison.Ordinal) && value.Contains("/db", StringComparison.Ordinal);
    }
}
