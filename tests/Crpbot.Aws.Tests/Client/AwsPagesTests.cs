using System.Text.Json.Nodes;
using Crpbot.Aws.Client;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Tests.Client;

public sealed class AwsPagesTests
{
    [Theory]
    [InlineData("iam", "ListUsers", """[{"Users":[1,2],"IsTruncated":true,"Marker":"m"},{"Users":[3],"IsTruncated":false,"Marker":"x"}]""", "Users")]
    [InlineData("wafv2", "ListWebACLs", """[{"WebACLs":[1],"NextMarker":"m"},{"WebACLs":[2,3]}]""", "WebACLs")]
    [InlineData("ec2", "DescribeInstances", """[{"Reservations":[{"Instances":[1]},{"Instances":[2]}],"NextToken":"m"},{"Reservations":[{"Instances":[3]}],"NextToken":""}]""", "Reservations[].Instances")]
    [InlineData("cloudfront", "ListDistributions", """[{"DistributionList":{"IsTruncated":true,"NextMarker":"m","Items":[1,2,3]}},{"DistributionList":{"IsTruncated":false}}]""", "DistributionList.Items")]
    public async Task All_pages_are_read(string service, string operation, string pages, string items)
    {
        var caller = new PlayedCaller(JsonNode.Parse(pages)!.AsArray());
        var found = new List<int>();
        await foreach (var item in new AwsPages(caller, TestClients.Models).PageAsync(new AwsCall("a", service, "r", operation, []), items, CancellationToken.None)) found.Add(item.GetValue<int>());
        Assert.Equal([1, 2, 3], found);
        Assert.Contains("\"m\"", caller.Inputs[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repeated_token_ends_with_an_error()
    {
        var caller = new PlayedCaller(JsonNode.Parse("""[{"NextMarker":"m"},{"NextMarker":"m"},{"NextMarker":"m"}]""")!.AsArray());
        var e = await Assert.ThrowsAsync<AwsCallException>(async () =>
        {
            await foreach (var _ in new AwsPages(caller, TestClients.Models).ReadAsync(new AwsCall("a", "wafv2", "r", "ListWebACLs", []), CancellationToken.None)) Assert.NotNull(_);
        });
        Assert.Equal("RepeatedToken", e.Code);
    }

    [Fact]
    public async Task Queues_are_asked_for_by_pages_because_the_service_pages_only_then()
    {
        var caller = new PlayedCaller(JsonNode.Parse("[{}]")!.AsArray());
        await foreach (var _ in new AwsPages(caller, TestClients.Models).ReadAsync(new AwsCall("a", "sqs", "r", "ListQueues", []), CancellationToken.None)) Assert.NotNull(_);
        Assert.Equal("""{"MaxResults":1000}""", caller.Inputs[0]);
    }

    private sealed class PlayedCaller(JsonArray pages) : IAwsCaller
    {
        public List<string> Inputs { get; } = [];

        public Task<JsonObject> CallAsync(AwsCall call, CancellationToken stop)
        {
            Inputs.Add(call.Input.ToJsonString());
            return Task.FromResult((JsonObject)pages[Inputs.Count - 1]!.DeepClone());
        }
    }
}
