using Amazon.Runtime;

namespace Crpbot.Aws.Client;

/// <summary>One pool of connections for all services. The proxy is that of the environment (HTTPS_PROXY, NO_PROXY).</summary>
internal sealed class SharedConnections : HttpClientFactory, IDisposable
{
    private readonly HttpClient _http;

    /// <summary>Creates it.</summary>
    public SharedConnections(AwsClientOptions options)
    {
        var sockets = new SocketsHttpHandler { ConnectTimeout = options.ConnectTimeout, AllowAutoRedirect = false, UseCookies = false, PooledConnectionIdleTimeout = TimeSpan.FromSeconds(15) };
        _http = new HttpClient(new BufferedAnswers(options.LargestAnswer) { InnerHandler = sockets }) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <inheritdoc/>
    public override HttpClient CreateHttpClient(IClientConfig clientConfig) => _http;

    /// <inheritdoc/>
    public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

    /// <inheritdoc/>
    public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => false;

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();
}
