using System.Text.RegularExpressions;
using Crpbot.Aws.Model;
using Crpbot.Aws.Tests.Moto;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Tests.Client;

public sealed partial class ReadOnlyTests
{
    private static readonly ReadOnlyList s_list = new();

    [Fact]
    public void No_operation_of_the_models_is_refused_by_the_list()
    {
        var refused = Modelled().Where(o => s_list.WhyRefused(o.Service, o.Operation) is not null);
        Assert.Empty(refused);
    }

    [Fact]
    public void Every_operation_of_the_models_reads_by_its_name()
    {
        var odd = Modelled().Where(o => !ReadingName().IsMatch(o.Operation)).Select(o => $"{o.Service}:{o.Operation}").ToList();
        Assert.Equal(
            ["accessanalyzer:CheckAccessNotGranted", "accessanalyzer:CheckNoPublicAccess", "accessanalyzer:ValidatePolicy", "config:SelectResourceConfig", "iam:GenerateCredentialReport", "iam:GenerateServiceLastAccessedDetails", "iam:SimulateCustomPolicy", "iam:SimulatePrincipalPolicy", "s3:HeadBucket"],
            odd.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("secretsmanager", "GetSecretValue")]
    [InlineData("ssm", "GetParametersByPath")]
    [InlineData("s3", "GetObject")]
    [InlineData("kinesis", "GetRecords")]
    [InlineData("dynamodb", "Scan")]
    [InlineData("ecr", "GetAuthorizationToken")]
    [InlineData("ec2", "GetPasswordData")]
    [InlineData("sts", "GetSessionToken")]
    [InlineData("redshift", "GetClusterCredentialsWithIAM")]
    [InlineData("sqs", "ReceiveMessage")]
    [InlineData("logs", "FilterLogEvents")]
    [InlineData("lambda", "Invoke")]
    [InlineData("ec2", "TerminateInstances")]
    [InlineData("nosuch", "DescribeThings")]
    public async Task A_call_that_writes_or_returns_secrets_or_data_is_refused_before_anything_is_sent(string service, string operation)
    {
        using var server = new StubServer(_ => throw new InvalidOperationException("nothing may arrive"));
        using var client = TestClients.At(server.Url);
        var e = await Assert.ThrowsAsync<AwsCallException>(() => client.CallAsync(new AwsCall("main", service, "us-east-1", operation, []), CancellationToken.None));
        Assert.Equal(AwsErrorKind.Refused, e.Kind);
        Assert.Equal(0, server.Requests);
    }

    [MotoFact]
    public async Task Every_operation_that_botocore_knows_is_refused_unless_the_list_and_the_models_hold_it()
    {
        using var server = new StubServer(_ => throw new InvalidOperationException("nothing may arrive"));
        using var client = TestClients.At(server.Url);
        var names = (await PythonProgram.RunAsync([PythonProgram.ScriptPath("all_operations.py")], new Dictionary<string, string>(StringComparer.Ordinal))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var sendable = Modelled().Select(o => $"{o.Service}:{o.Operation}").ToHashSet(StringComparer.Ordinal);
        Assert.True(names.Length > 10_000);
        foreach (var name in names.Where(n => !sendable.Contains(n)))
        {
            var parts = name.Split(':');
            var e = await Assert.ThrowsAsync<AwsCallException>(() => client.CallAsync(new AwsCall("main", parts[0], "us-east-1", parts[1], []), CancellationToken.None));
            Assert.Equal(AwsErrorKind.Refused, e.Kind);
        }

        Assert.Equal(0, server.Requests);
    }

    private static IEnumerable<(string Service, string Operation)> Modelled()
        => TestClients.Models.Services.SelectMany(s => TestClients.Models.Service(s)!.OperationNames.Select(o => (s, o)));

    [GeneratedRegex("^(Describe|List|Get|BatchGet|BatchDescribe|Lookup|Search)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReadingName();
}
