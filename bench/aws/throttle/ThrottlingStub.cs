using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Crpbot.Bench.Throttle;

/// <summary>Answers any number of services on loopback, each as fast as its rate allows and with the protocol's throttling error beyond it (AWS: tokens and a burst).</summary>
/// <param name="rate">Requests a second of one service, and its burst.</param>
/// <param name="latency">Time until an answer.</param>
internal sealed class ThrottlingStub(double rate, TimeSpan latency) : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (double Tokens, long At)> _buckets = new(StringComparer.Ordinal);

    /// <summary>Address, known after <see cref="Start"/>.</summary>
    public Uri Url { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Starts to listen on a free port.</summary>
    public void Start()
    {
        using (var socket = new TcpListener(IPAddress.Loopback, 0))
        {
            socket.Start();
            Url = new Uri($"http://127.0.0.1:{((IPEndPoint)socket.LocalEndpoint).Port}/");
        }

        _listener.Prefixes.Add(Url.ToString());
        _listener.Start();
        _ = ServeAsync();
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                _ = AnswerAsync(await _listener.GetContextAsync().ConfigureAwait(false));
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        await Task.Delay(latency).ConfigureAwait(false);
        var scope = (context.Request.Headers["Authorization"] ?? string.Empty).Split('/') is { Length: > 3 } parts ? parts[3] : string.Empty;
        var query = scope == "iam";
        var taken = Take(scope);
        context.Response.StatusCode = taken ? 200 : 400;
        var bytes = System.Text.Encoding.UTF8.GetBytes((query, taken) switch
        {
            (true, true) => "<ListUsersResponse><ListUsersResult><Users/></ListUsersResult></ListUsersResponse>",
            (true, false) => "<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code><Message>Rate exceeded</Message></Error></ErrorResponse>",
            (false, true) => """{"TableNames":[]}""",
            _ => """{"__type":"ThrottlingException","message":"Rate exceeded"}""",
        });
        context.Response.ContentLength64 = bytes.Length;
        await context.Response.OutputStream.WriteAsync(bytes).ConfigureAwait(false);
        context.Response.Close();
    }

    private bool Take(string service)
    {
        lock (_lock)
        {
            var (tokens, at) = _buckets.TryGetValue(service, out var known) ? known : (rate, Stopwatch.GetTimestamp());
            var now = Stopwatch.GetTimestamp();
            tokens = Math.Min(rate, tokens + (Stopwatch.GetElapsedTime(at, now).TotalSeconds * rate));
            _buckets[service] = (tokens < 1 ? tokens : tokens - 1, now);
            return tokens >= 1;
        }
    }
}
