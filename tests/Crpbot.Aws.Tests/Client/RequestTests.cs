using System.Net;
using System.Text.Json.Nodes;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Tests.Client;

/// <summary>Details of what goes over the wire.</summary>
public sealed class RequestTests
{
    [Fact]
    public async Task A_slash_at_the_end_of_a_path_is_sent()
        => Assert.Equal("/runtimes/", await SentAsync("bedrock-agentcore-control", "ListAgentRuntimes", [], r => r.RawUrl));

    [Fact]
    public async Task A_request_without_body_names_no_content_type()
        => Assert.Null(await SentAsync("bedrock-agentcore-control", "ListAgentRuntimes", [], r => r.ContentType));

    [Fact]
    public async Task A_request_with_body_names_its_content_type()
        => Assert.Equal("application/json", await SentAsync("guardduty", "GetFindings", new JsonObject { ["DetectorId"] = "d", ["FindingIds"] = new JsonArray("f") }, r => r.ContentType));

    [Fact]
    public async Task A_slash_in_a_value_of_the_path_is_escaped()
        => Assert.Equal("/backup-vaults/a%2Fb/resources/", await SentAsync("backup", "ListProtectedResourcesByBackupVault", new JsonObject { ["BackupVaultName"] = "a/b" }, r => r.RawUrl));

    private static async Task<string?> SentAsync(string service, string operation, JsonObject input, Func<HttpListenerRequest, string?> part)
    {
        string? sent = null;
        using var server = new StubServer(request =>
        {
            sent = part(request);
            return (200, "{}");
        });
        using var client = TestClients.At(server.Url);
        await client.CallAsync(new AwsCall("main", service, "us-east-1", operation, input), CancellationToken.None);
        return sent;
    }
}
