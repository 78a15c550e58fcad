using System.Diagnostics;
using System.Text.Json.Nodes;
using Crpbot.Aws.Client;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Tests.Client;

public sealed class PacingTests
{
    private static readonly AwsCall s_call = new("main", "dynamodb", "us-east-1", "ListTables", []);

    [Fact]
    public async Task No_call_is_lost_at_a_service_that_takes_40_a_second()
    {
        using var server = new StubServer(ThrottlingBucket(40), TimeSpan.FromMilliseconds(10));
        using var client = TestClients.At(server.Url);
        var answers = await Task.WhenAll(Enumerable.Range(0, 150).Select(_ => client.CallAsync(s_call, CancellationToken.None)));
        Assert.All(answers, a => Assert.Equal("t", a["TableNames"]![0]!.GetValue<string>()));
        Assert.True(client.Statistics.Throttles > 0, "the server never throttled");
        Assert.Equal(client.Statistics.Calls - 150, client.Statistics.Retries);
    }

    [Fact]
    public async Task A_service_that_always_throttles_ends_as_throttled()
    {
        using var server = new StubServer(_ => (400, """{"__type":"ThrottlingException","message":"slow"}"""));
        using var client = TestClients.At(server.Url, new AwsClientOptions { ThrottlePatience = TimeSpan.FromMilliseconds(300) });
        var e = await Assert.ThrowsAsync<AwsCallException>(() => client.CallAsync(s_call, CancellationToken.None));
        Assert.Equal(AwsErrorKind.Throttled, e.Kind);
    }

    [Fact]
    public async Task A_server_error_is_repeated()
    {
        var count = 0;
        using var server = new StubServer(_ => Interlocked.Increment(ref count) == 1 ? (500, """{"__type":"InternalFailure"}""") : (200, """{"TableNames":["t"]}"""));
        using var client = TestClients.At(server.Url);
        Assert.Single((JsonArray)(await client.CallAsync(s_call, CancellationToken.None))["TableNames"]!);
        Assert.Equal(1, client.Statistics.Retries);
    }

    [Fact]
    public async Task A_cancelled_caller_leaves_the_turn_to_the_next()
    {
        using var server = new StubServer(_ => (200, """{"TableNames":["t"]}"""), TimeSpan.FromMilliseconds(20));
        using var client = TestClients.At(server.Url);
        using var stop = new CancellationTokenSource();
        var stopped = Enumerable.Range(0, 50).Select(_ => client.CallAsync(s_call, stop.Token)).ToList();
        var going = Enumerable.Range(0, 50).Select(_ => client.CallAsync(s_call, CancellationToken.None)).ToList();
        await stop.CancelAsync();
        Assert.Equal(50, (await Task.WhenAll(going)).Length);
        Assert.All(stopped, t => Assert.True(t.IsCanceled || t.IsCompletedSuccessfully || !t.IsCompleted));
    }

    private static Func<System.Net.HttpListenerRequest, (int Status, string Body)> ThrottlingBucket(double rate)
    {
        var gate = new Lock();
        var tokens = rate;
        var last = Stopwatch.GetTimestamp();
        return _ =>
        {
            lock (gate)
            {
                var now = Stopwatch.GetTimestamp();
                tokens = Math.Min(rate, tokens + (Stopwatch.GetElapsedTime(last, now).TotalSeconds * rate));
                last = now;
                if (tokens < 1) return (400, """{"__type":"ThrottlingException","message":"slow"}""");
                tokens--;
                return (200, """{"TableNames":["t"]}""");
            }
        };
    }
}
