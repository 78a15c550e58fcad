using Crpbot.Aws.Tests.Moto;

namespace Crpbot.Cli.Tests.Account;

/// <summary>The same rules give the same answers for a template and for the account that was built from it; see docs/aws-vs-template.md.</summary>
public sealed class DeployedTemplateTests(DeployedTemplates deployed) : IClassFixture<DeployedTemplates>
{
    [MotoFact]
    public void All_ten_templates_are_deployed() => Assert.Equal(10, deployed.Results.Count(static r => r.GetProperty("deployed").GetBoolean()));

    [MotoFact]
    public void Every_difference_between_template_and_account_is_explained() => Assert.DoesNotContain(deployed.Rows, static r => r.Why is null);

    [MotoFact]
    public void Most_answers_are_the_same()
    {
        var rows = deployed.Rows.ToList();
        Assert.True(rows.Count(static r => r.Template == r.Live) >= 65, $"{rows.Count(static r => r.Template == r.Live)} of {rows.Count}");
    }

    [MotoFact]
    public void Nothing_that_was_built_is_left_out_of_the_reading() =>
        Assert.DoesNotContain(deployed.Results.SelectMany(static r => r.GetProperty("completed").EnumerateObject()), static c => c.Name.Contains("not completed", StringComparison.Ordinal) && !c.Name.Contains("ARN format", StringComparison.Ordinal));

    [MotoTheory]
    [InlineData("s3-bucket-policy-public", "OpenPolicy")]
    [InlineData("s3-bucket-public-access-block", "Open")]
    [InlineData("s3-bucket-lifecycle-missing", "Copies")]
    [InlineData("s3-bucket-tls-not-required", "Ticks")]
    [InlineData("secret-rotation-off", "Exchange")]
    [InlineData("rds-instance-deletion-protection-off", "Database")]
    [InlineData("rds-instance-storage-unencrypted", "Careless")]
    [InlineData("rds-instance-publicly-accessible", "Careless")]
    [InlineData("security-group-database-open-to-whole-network", "Door")]
    [InlineData("sns-alarm-topic-without-subscriber", "Told")]
    [InlineData("cloudwatch-alarm-actions-disabled", "Off")]
    [InlineData("lambda-runtime-end-of-life", "Work")]
    [InlineData("lambda-permission-without-source", "AnyoneMayCall")]
    [InlineData("sns-topic-unencrypted", "Alerts")]
    public void Fault_is_found_in_the_template_and_in_the_account(string rule, string resource) =>
        Assert.Contains(deployed.Rows, r => r.Rule == rule && r.Resource == resource && r.Template == "fail" && r.Live == "fail");

    [MotoTheory]
    [InlineData("s3-bucket-tls-not-required", "Closed")]
    [InlineData("s3-bucket-acl-in-use", "Ticks")]
    [InlineData("rds-instance-minor-upgrades-off", "Database")]
    [InlineData("security-group-unused", "Door")]
    public void What_is_right_is_right_in_both(string rule, string resource) =>
        Assert.DoesNotContain(deployed.Rows, r => r.Rule == rule && r.Resource == resource);
}
