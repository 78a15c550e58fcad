using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Amazon.Runtime;
using Crpbot.Aws.Client;
using Crpbot.Aws.Credentials;
using Crpbot.Aws.Endpoints;
using Crpbot.Aws.Model;
using Crpbot.Aws.Tests.Moto;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Tests.Client;

/// <summary>What our client sends, captured on loopback, signed again by botocore.</summary>
public sealed class SignatureTests
{
    private const int OfEachService = 8;

    [MotoFact]
    public async Task Signatures_equal_those_of_botocore()
    {
        var captured = await CaptureAsync();
        var expected = await SignedByBotocoreAsync(captured);
        var wrong = captured.Zip(expected).Where(p => Authorization(p.First) != p.Second).Select(p => $"{p.First["method"]} {p.First["url"]}\n  ours {Authorization(p.First)}\n  boto {p.Second}").ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {captured.Count} differ:\n{string.Join('\n', wrong.Take(10))}");
        Assert.True(captured.Count >= 200, $"only {captured.Count} requests were captured");
        Assert.Equal(["ec2", "json", "query", "rest-json", "rest-xml"], captured.Select(c => c["protocol"]!.GetValue<string>()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Contains(captured, c => c["token"] is not null);
        Assert.Contains(captured, c => c["body"]!.GetValue<string>().Length == 0);
    }

    private static async Task<List<JsonObject>> CaptureAsync()
    {
        var captured = new ConcurrentQueue<JsonObject>();
        using var server = new StubServer(request =>
        {
            captured.Enqueue(Describe(request));
            return (200, "{}");
        });
        using var client = Client(server.Url);
        var result = new List<JsonObject>();
        foreach (var (call, model) in Calls())
        {
            if (!await SendAsync(client, call)) Assert.Equal(("efs", "DescribeAccountPreferences"), (call.Service, call.Operation));
            while (captured.TryDequeue(out var request)) result.Add(Complete(request, call, model));
        }

        return result;
    }

    // The body is read before the answer is written, so one request is captured when its call ends.
    private static JsonObject Describe(HttpListenerRequest request)
    {
        using var body = new MemoryStream();
        request.InputStream.CopyTo(body);
        var headers = request.Headers.AllKeys.Select(k => (JsonNode)new JsonArray(k, request.Headers[k]));
        return new JsonObject
        {
            ["method"] = request.HttpMethod,
            ["url"] = $"http://{request.Headers["Host"]}{request.RawUrl}",
            ["headers"] = new JsonArray([.. headers]),
            ["body"] = Convert.ToBase64String(body.ToArray()),
        };
    }

    private static JsonObject Complete(JsonObject request, AwsCall call, ServiceModel model)
    {
        request["signing"] = model.SigningName;
        request["protocol"] = model.Protocol;
        request["region"] = new EndpointTable().Find(call.Service, model.EndpointPrefix, call.Region).SigningRegion;
        request["token"] = call.Account == "session" ? "to/ken+==" : null;
        return request;
    }

    private static IEnumerable<(AwsCall Call, ServiceModel Model)> Calls()
    {
        var number = 0;
        foreach (var service in TestClients.Models.Services)
        {
            var model = TestClients.Models.Service(service)!;
            foreach (var name in model.OperationNames.OrderByDescending(n => model.Operation(n)!.Uri.Length).ThenBy(n => n, StringComparer.Ordinal).Take(OfEachService))
            {
                var account = number % 2 == 0 ? "keys" : "session";
                yield return (new AwsCall(account, service, number % 3 == 0 ? "eu-west-1" : "us-east-1", name, new OddInput(number++).Of(model.Operation(name)!)), model);
            }
        }
    }

    private static AwsClient Client(Uri endpoint) => new(
        TestClients.Models,
        [new AwsAccount("keys") { Source = new BasicAWSCredentials("AKIDEXAMPLE", "secret/+=key") }, new AwsAccount("session") { Source = new SessionAWSCredentials("AKIDEXAMPLE", "secret/+=key", "to/ken+==") }],
        new CredentialChain(),
        new AwsClientOptions { Endpoint = endpoint, Repeats = 0 },
        TimeProvider.System);

    private static async Task<bool> SendAsync(AwsClient client, AwsCall call)
    {
        try
        {
            await client.CallAsync(call, CancellationToken.None);
            return true;
        }
        catch (AwsCallException e)
        {
            // An answer that is not the service's is expected: only the request counts.
            return e.Kind != AwsErrorKind.Refused;
        }
    }

    private static async Task<List<string>> SignedByBotocoreAsync(List<JsonObject> captured)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(file, captured.Select(c => c.ToJsonString()));
            var lines = await PythonProgram.RunAsync([PythonProgram.ScriptPath("signatures.py"), file], new Dictionary<string, string>(StringComparer.Ordinal));
            return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!["expected"]!.GetValue<string>())];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string? Authorization(JsonObject request)
        => request["headers"]!.AsArray().First(h => h![0]!.GetValue<string>().Equals("authorization", StringComparison.OrdinalIgnoreCase))![1]!.GetValue<string>();
}
