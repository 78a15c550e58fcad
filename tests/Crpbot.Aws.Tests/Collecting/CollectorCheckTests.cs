using Crpbot.Aws.Collecting;
using Crpbot.Aws.Tests.Client;

namespace Crpbot.Aws.Tests.Collecting;

public sealed class CollectorCheckTests
{
    private const string Good = """
        service: rds
        collect:
          - type: AWS::RDS::DBInstance
            scope: region
            call: DescribeDBInstances
            input: {MaxRecords: 100}
            each: DBInstances
            id: '{DBInstanceIdentifier}'
            same: [StorageEncrypted]
            with:
              parameters: {call: DescribeDBParameters, input: {DBParameterGroupName: x}}
            properties:
              Port: Endpoint.Port
              Parameters: $parameters.Parameters
        """;

    [Fact]
    public void The_collectors_of_the_program_name_only_what_AWS_knows() => Assert.Empty(Faults(CollectorBench.Own));

    [Theory]
    [InlineData("service: rds", "service: rsd", "there is no service 'rsd'", 5)]
    [InlineData("call: DescribeDBInstances", "call: DescribeDBInstance", "rds has no read operation 'DescribeDBInstance'", 5)]
    [InlineData("call: DescribeDBParameters", "call: DeleteDBInstance", "rds has no read operation 'DeleteDBInstance'", 11)]
    [InlineData("MaxRecords", "MaxRecord", "rds:DescribeDBInstances takes no 'MaxRecord'", 6)]
    [InlineData("same: [StorageEncrypted]", "same: [StorageEncripted]", "there is no 'StorageEncripted' in the answer", 9)]
    [InlineData("Endpoint.Port", "Endpoint.Prot", "there is no 'Prot' in the answer", 13)]
    [InlineData("$parameters.Parameters", "$parameters.Params", "there is no 'Params' in the answer", 14)]
    public void What_AWS_does_not_know_is_a_located_error(string text, string wrong, string message, int line)
    {
        var faults = Faults(CollectorBench.Catalog(Good.Replace(text, wrong, StringComparison.Ordinal)));

        Assert.Contains(faults, f => f.StartsWith($"{line} {message}", StringComparison.Ordinal));
    }

    private static List<string> Faults(CollectorCatalog catalog) => [.. new CollectorCheck(TestClients.Models).Faults(catalog).Select(f => $"{f.Line} {f.Message}")];
}
