using System;
using System.Net.Http;
using System.Net.Security;
using System.Threading.Tasks;

namespace Bench.TlsVerificationXSocketFeed;

public sealed class SocketFeed
{
    private const bool Strict = false;

    public async Task<string> SnapshotAsync()
    {
        using var handler = new SocketsHttpHandler();
        handler.SslOptions.RemoteCertificateValidationCallback = (_, _, _, errors) => !Strict || errors == SslPolicyErrors.None;
        using var http = new HttpClient(handler);
        return await http.GetStringAsync(new Uri("https://feed.example.com/snapshot"));
    }
}
