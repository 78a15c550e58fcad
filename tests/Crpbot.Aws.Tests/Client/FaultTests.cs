using System.Net;
using System.Net.Sockets;
using System.Text;
using Crpbot.Aws.Client;
using Crpbot.Aws.Credentials;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Tests.Client;

public sealed class FaultTests
{
    private static readonly AwsCall s_query = new("main", "iam", "us-east-1", "ListUsers", []);
    private static readonly AwsCall s_ec2 = new("main", "ec2", "eu-west-1", "DescribeVpcs", []);
    private static readonly AwsCall s_json = new("main", "dynamodb", "us-east-1", "ListTables", []);
    private static readonly AwsCall s_rest = new("main", "lambda", "us-east-1", "ListFunctions", []);
    private static readonly AwsCall s_s3 = new("main", "s3", "us-east-1", "GetBucketPolicy", new() { ["Bucket"] = "b" });

    public static TheoryData<string, int, string, AwsErrorKind, string> Errors => new()
    {
        { "query", 403, "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>", AwsErrorKind.Denied, "AccessDenied" },
        { "ec2", 403, "<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>no</Message></Error></Errors></Response>", AwsErrorKind.Denied, "UnauthorizedOperation" },
        { "json", 400, """{"__type":"com.amazon.coral.service#AccessDeniedException","Message":"no"}""", AwsErrorKind.Denied, "AccessDeniedException" },
        { "json", 400, """{"__type":"ExpiredTokenException","message":"old"}""", AwsErrorKind.Credentials, "ExpiredTokenException" },
        { "json", 400, """{"__type":"UnknownOperationException"}""", AwsErrorKind.Unsupported, "UnknownOperationException" },
        { "rest", 404, """{"code":"ResourceNotFoundException","message":"none"}""", AwsErrorKind.Service, "ResourceNotFoundException" },
        { "s3", 404, "<Error><Code>NoSuchBucketPolicy</Code><Message>none</Message></Error>", AwsErrorKind.Service, "NoSuchBucketPolicy" },
        { "json", 502, "<html>Bad gateway</html>", AwsErrorKind.Unreachable, "502" },
        { "query", 200, "<ListUsersResponse><ListUsersResult>", AwsErrorKind.Unreachable, "UnreadableAnswer" },
        { "json", 200, """{"TableNames":[""", AwsErrorKind.Unreachable, "UnreadableAnswer" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task An_error_answer_has_its_kind_and_code(string protocol, int status, string body, AwsErrorKind kind, string code)
    {
        using var server = new StubServer(_ => (status, body));
        using var client = TestClients.At(server.Url, new AwsClientOptions { Repeats = 0 });
        var call = protocol switch { "query" => s_query, "ec2" => s_ec2, "json" => s_json, "rest" => s_rest, _ => s_s3 };
        var e = await Assert.ThrowsAsync<AwsCallException>(() => client.CallAsync(call, CancellationToken.None));
        Assert.Equal((kind, code), (e.Kind, e.Code));
    }

    [Fact]
    public async Task A_slow_endpoint_ends_as_unreachable_with_the_limit_named()
    {
        using var server = new StubServer(_ => (200, "{}"), TimeSpan.FromSeconds(30));
        using var client = TestClients.At(server.Url, new AwsClientOptions { CallTimeout = TimeSpan.FromMilliseconds(200) });
        var e = await Assert.ThrowsAsync<AwsCallException>(() => client.CallAsync(s_json, CancellationToken.None));
        Assert.Equal((AwsErrorKind.Unreachable, "Timeout"), (e.Kind, e.Code));
        Assert.Contains("no answer within 0.2 s", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "Timeout")]
    [InlineData(false, "ConnectionLost")]
    public async Task An_endpoint_that_dies_within_the_answer_ends_as_unreachable(bool hangs, string code)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var stop = new CancellationTokenSource();
        var serving = ServeHalfAsync(listener, hangs, stop.Token);
        using var client = TestClients.At(new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}"), new AwsClientOptions { CallTimeout = TimeSpan.FromMilliseconds(500), Repeats = 0 });
        var e = await Assert.ThrowsAsync<AwsCallException>(() => client.CallAsync(s_json, CancellationToken.None));
        await stop.CancelAsync();
        Assert.Equal((AwsErrorKind.Unreachable, code), (e.Kind, e.Code));
        await serving;
    }

    [Fact]
    public async Task A_closed_port_ends_as_unreachable_with_the_host_named()
    {
        using var client = TestClients.At(new Uri("http://127.0.0.1:1"));
        var e = await Assert.ThrowsAsync<AwsCallException>(() => client.CallAsync(s_json, CancellationToken.None));
        Assert.Equal((AwsErrorKind.Unreachable, "ConnectionRefused"), (e.Kind, e.Code));
        Assert.Contains("127.0.0.1", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_profile_is_named_with_its_cure()
    {
        using var client = new AwsClient(TestClients.Models, [new AwsAccount("main", "no-such-profile")], new CredentialChain(), new AwsClientOptions(), TimeProvider.System);
        var e = await Assert.ThrowsAsync<AwsCallException>(() => client.CallAsync(s_json, CancellationToken.None));
        Assert.Equal(AwsErrorKind.Credentials, e.Kind);
        Assert.Contains("'aws configure --profile no-such-profile'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_that_the_input_does_not_have_is_named()
    {
        using var client = TestClients.At(new Uri("http://127.0.0.1:1"));
        var e = await Assert.ThrowsAsync<AwsCallException>(() => client.CallAsync(s_json with { Input = new() { ["Limits"] = 1 } }, CancellationToken.None));
        Assert.Equal(AwsErrorKind.Refused, e.Kind);
        Assert.Contains("'Limits'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_that_are_valid_elsewhere_but_unknown_here_mean_a_region_that_is_not_enabled()
    {
        using var server = new StubServer(r => r.Headers["Authorization"]!.Contains("/sts/", StringComparison.Ordinal)
            ? (200, "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/a</Arn><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>")
            : (401, "<Response><Errors><Error><Code>AuthFailure</Code><Message>not validated</Message></Error></Errors></Response>"));
        using var client = TestClients.At(server.Url);
        Assert.Equal(new AwsIdentity("123456789012", "arn:aws:iam::123456789012:user/a", "aws"), await client.IdentifyAsync("main", "us-east-1", CancellationToken.None));
        Assert.Equal(AwsErrorKind.Unsupported, (await Assert.ThrowsAsync<AwsCallException>(() => client.CallAsync(s_ec2, CancellationToken.None))).Kind);
    }

    private static async Task ServeHalfAsync(TcpListener listener, bool hangs, CancellationToken stop)
    {
        using var socket = await listener.AcceptSocketAsync(CancellationToken.None);
        await socket.ReceiveAsync(new byte[8192]);
        await socket.SendAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"TableNames\":["));
        if (hangs) await Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }
}
