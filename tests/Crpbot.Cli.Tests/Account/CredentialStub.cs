using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Crpbot.Aws.Tests.Client;

namespace Crpbot.Cli.Tests.Account;

/// <summary>Everything that hands out credentials, on one loopback server: instance metadata, container agent, STS, SSO portal; and AWS itself, which remembers who called.</summary>
internal sealed class CredentialStub : IDisposable
{
    private const string Expiry = "2099-01-01T00:00:00Z";
    private readonly StubServer _server;

    public CredentialStub() => _server = new StubServer(Answer);

    /// <summary>Address without the slash at the end.</summary>
    public string Url => _server.Url.ToString().TrimEnd('/');

    /// <summary>Each request: method, path, the key that signed it or "-", the region of the signature, body.</summary>
    public ConcurrentQueue<(string What, string Key, string Region, string Body)> Requests { get; } = new();

    public void Dispose() => _server.Dispose();

    private (int Status, string Body) Answer(HttpListenerRequest request)
    {
        using var reader = new StreamReader(request.InputStream, Encoding.UTF8);
        var body = reader.ReadToEnd();
        var scope = (request.Headers["Authorization"] ?? string.Empty).Split("Credential=") is { Length: 2 } parts ? parts[1].Split('/') : ["-", "-", "-"];
        Requests.Enqueue(($"{request.HttpMethod} {request.RawUrl}", scope[0], scope[2], body));
        return request.Url!.AbsolutePath switch
        {
            "/latest/api/token" => (200, "imds-session"),
            _ when request.Url.AbsolutePath.StartsWith("/latest/", StringComparison.Ordinal) && request.Headers["X-aws-ec2-metadata-token"] != "imds-session" => (401, string.Empty),
            "/latest/meta-data/iam/security-credentials" or "/latest/meta-data/iam/security-credentials/" => (200, "bench-role"),
            "/latest/meta-data/iam/security-credentials/bench-role" => (200, $$"""{"Code":"Success","Type":"AWS-HMAC","AccessKeyId":"AKIDINSTANCE","SecretAccessKey":"s","Token":"t","Expiration":"{{Expiry}}"}"""),
            "/container" => request.Headers["Authorization"] == "agent-word" ? (200, $$"""{"AccessKeyId":"AKIDCONTAINER","SecretAccessKey":"s","Token":"t","Expiration":"{{Expiry}}"}""") : (403, "{}"),
            "/federation/credentials" => request.Headers["x-amz-sso_bearer_token"] == "sso-word" ? (200, """{"roleCredentials":{"accessKeyId":"AKIDSSO","secretAccessKey":"s","sessionToken":"t","expiration":4070908800000}}""") : (401, "{}"),
            _ => (200, Aws(body)),
        };
    }

    private static string Aws(string body) => body.Split('&').FirstOrDefault(p => p.StartsWith("Action=", StringComparison.Ordinal)) switch
    {
        "Action=AssumeRole" => Role("AssumeRole", "AKIDROLE"),
        "Action=AssumeRoleWithWebIdentity" => Role("AssumeRoleWithWebIdentity", "AKIDWEB"),
        "Action=GetCallerIdentity" => "<R><GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/u</Arn><UserId>A</UserId><Account>123456789012</Account></GetCallerIdentityResult></R>",
        _ => "<R/>",
    };

    private static string Role(string action, string key)
        => $"<{action}Response xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><{action}Result><Credentials><AccessKeyId>{key}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>{Expiry}</Expiration></Credentials><AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/r/crpbot</Arn><AssumedRoleId>A:crpbot</AssumedRoleId></AssumedRoleUser></{action}Result></{action}Response>";
}
