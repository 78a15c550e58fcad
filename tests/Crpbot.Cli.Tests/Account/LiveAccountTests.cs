using System.Diagnostics;
using System.Text.Json;
using Crpbot.Aws.Tests.Moto;

namespace Crpbot.Cli.Tests.Account;

/// <summary>The program against a seeded moto server: exact findings both ways, and honest answers when reads fail.</summary>
public sealed class LiveAccountTests(SeededMoto moto) : IClassFixture<SeededMoto>
{
    private static readonly string[] Regions = ["--aws-regions", "us-east-1", "--aws-regions", "eu-west-1"];

    [MotoFact]
    public void Seed_holds_sixty_good_and_sixty_bad_resources()
    {
        Assert.True(moto.Seed.GetProperty("good").GetInt32() >= 60);
        Assert.True(moto.Seed.GetProperty("bad").GetInt32() >= 60);
    }

    [MotoFact]
    public void Two_accounts_and_two_regions_give_exactly_the_expected_findings()
    {
        using var folder = new Folder();
        var expected = Expected();
        var outcome = Audit(folder, moto.Url, "--select", string.Join(',', expected.Keys), "--aws-account", "arn:aws:iam::123456789012:role/audit", "--aws-account", "arn:aws:iam::222233334444:role/audit");
        var found = Findings(outcome).Where(f => f.Status == "fail").GroupBy(f => f.Rule, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(f => f.Place).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(expected, rule => Assert.Equal(rule.Value.Order(StringComparer.Ordinal), (found.GetValueOrDefault(rule.Key) ?? []).Order(StringComparer.Ordinal)));
    }

    [MotoFact]
    public void Snapshot_gives_the_same_findings_without_the_account()
    {
        using var folder = new Folder();
        var live = Audit(folder, moto.Url, "--aws-snapshot", "account.json");
        var played = folder.CrpbotIn(new Dictionary<string, string>(StringComparer.Ordinal), "audit", ".", "--from-snapshot", "account.json", "--exclude", "account.json", "--format", "json", "--now", "2026-11-25T08:00:00Z");
        Assert.Equal(Findings(live).Select(f => f.ToString()).Order(StringComparer.Ordinal), Findings(played).Select(f => f.ToString()).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("Tr4d3r-", folder.Read("account.json"), StringComparison.Ordinal);
    }

    [MotoTheory]
    [InlineData("DescribeDBInstances", "rds-instance-storage-unencrypted", "rds:DescribeDBInstances")]
    [InlineData("ListTables", "dynamodb-pitr-off", "dynamodb:ListTables")]
    [InlineData("DescribeVolumes", "ebs-volume-unencrypted", "ec2:DescribeVolumes")]
    public void Denied_operation_makes_its_rules_not_assessed_and_names_the_permission(string operation, string rule, string permission)
    {
        using var folder = new Folder();
        var (proxy, url) = moto.Proxy("deny", operation);
        using var stop = new Stopper(proxy);
        var outcome = Audit(folder, url, "--select", rule, "--fail-on", "never");
        var findings = Findings(outcome).Where(f => f.Rule == rule).ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.Equal("unknown", f.Status));
        Assert.Contains(permission, outcome.Out, StringComparison.Ordinal);
        Assert.Equal(3, outcome.ExitCode);
    }

    [MotoFact]
    public void Throttled_operations_are_repeated_until_they_are_answered()
    {
        using var folder = new Folder();
        var (proxy, url) = moto.Proxy("throttle", "2");
        using var stop = new Stopper(proxy);
        var plain = Audit(folder, moto.Url, "--select", "aws/rds,aws/sns,aws/sqs");
        var throttled = Audit(folder, url, "--select", "aws/rds,aws/sns,aws/sqs");
        Assert.Equal(Findings(plain).Select(f => f.ToString()), Findings(throttled).Select(f => f.ToString()));
    }

    [MotoFact]
    public void Dying_endpoint_is_told_and_exits_three()
    {
        using var folder = new Folder();
        var (proxy, url) = moto.Proxy("die");
        using var stop = new Stopper(proxy);
        var outcome = Audit(folder, url, "--select", "aws/rds", "--fail-on", "never");
        Assert.Equal(3, outcome.ExitCode);
        Assert.DoesNotContain(Findings(outcome), f => f.Status == "fail");
    }

    [Fact]
    public void Missing_credentials_are_told_and_exit_three()
    {
        using var folder = new Folder();
        var variables = SeededMoto.Variables("http://127.0.0.1:1");
        variables["AWS_ACCESS_KEY_ID"] = string.Empty;
        variables["AWS_SECRET_ACCESS_KEY"] = string.Empty;
        var outcome = folder.CrpbotIn(variables, "audit", ".", "--aws", "--select", "aws/rds");
        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("redential", outcome.Out + outcome.Error, StringComparison.Ordinal);
    }

    private static Outcome Audit(Folder folder, string url, params string[] more) =>
        folder.CrpbotIn(SeededMoto.Variables(url), ["audit", ".", "--aws", .. Regions, "--format", "json", "--now", "2026-11-25T08:00:00Z", .. more]);

    private static List<(string Rule, string Status, string Place)> Findings(Outcome outcome)
    {
        using var document = JsonDocument.Parse(outcome.Out);
        return [.. document.RootElement.GetProperty("findings").EnumerateArray().Select(f => (f.GetProperty("rule").GetString()!, f.GetProperty("status").GetString()!, Place(f.GetProperty("resource"))))];
    }

    private static string Place(JsonElement resource)
    {
        var type = resource.GetProperty("type").GetString()!;
        var region = type.StartsWith("AWS::IAM::", StringComparison.Ordinal) ? "global" : resource.GetProperty("region").GetString();
        return $"{resource.GetProperty("account").GetString()} {region} {resource.GetProperty("id").GetString()}";
    }

    private Dictionary<string, List<string>> Expected() => moto.Seed.GetProperty("expected").EnumerateObject().ToDictionary(
        rule => rule.Name,
        rule => rule.Value.EnumerateArray().Select(e => $"{e[0].GetString()} {e[1].GetString() ?? "global"} {e[2].GetString()}").ToList(),
        StringComparer.Ordinal);

    private sealed class Stopper(Process process) : IDisposable
    {
        public void Dispose()
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            process.Dispose();
        }
    }
}
