using System.Net;
using System.Text;
using Amazon.Runtime;
using Crpbot.Aws.Client;
using Crpbot.Aws.Collecting.Running;
using Crpbot.Aws.Credentials;
using Crpbot.Aws.Snapshots;
using Crpbot.Aws.Tests.Client;

namespace Crpbot.Aws.Tests.Collecting;

/// <summary>
/// Recorded answers over HTTP: bodies in the form that the API documentation of each operation shows, found by the action of a form,
/// the target of a JSON request, or method and path of a REST request. What is not recorded is answered as 404.
/// </summary>
internal sealed class RecordedServer : IDisposable
{
    private readonly Dictionary<string, string> _bodies = new(StringComparer.Ordinal) { ["DescribeRegions"] = "<R><regionInfo><item><regionName>eu-west-1</regionName></item></regionInfo></R>" };
    private readonly StubServer _server;
    private readonly AwsClient _client;

    public RecordedServer()
    {
        _server = new StubServer(Answer);
        _client = new AwsClient(TestClients.Models, [new AwsAccount("test") { Source = new BasicAWSCredentials("testing", "testing") }], new CredentialChain(), new AwsClientOptions { Endpoint = _server.Url, Repeats = 0 }, TimeProvider.System);
        Recorder = new RecordingCaller(new Aws.Collecting.MaskingCaller(_client, CollectorBench.Own, (name, _) => name.Contains("PASS", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>What a snapshot would hold.</summary>
    public RecordingCaller Recorder { get; }

    /// <summary>Adds an answer.</summary>
    public RecordedServer On(string request, string body)
    {
        _bodies[request] = body;
        return this;
    }

    /// <summary>Collects types through the program's own collectors.</summary>
    public Task<Collected> CollectAsync(params string[] types) => CollectorBench.RunAsync(CollectorBench.Own, Recorder, types);

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
    }

    private (int Status, string Body) Answer(HttpListenerRequest request)
    {
        using var reader = new StreamReader(request.InputStream, Encoding.UTF8);
        var body = reader.ReadToEnd();
        var key = request.Headers["X-Amz-Target"] is { } target ? target[(target.LastIndexOf('.') + 1)..]
            : body.StartsWith("Action=", StringComparison.Ordinal) ? body[7..].Split('&')[0]
            : $"{request.HttpMethod} {request.Url!.AbsolutePath}";
        return _bodies.TryGetValue(key, out var answer) ? (200, answer) : (404, """{"__type":"NotRecorded","message":"no answer is recorded"}""");
    }
}
