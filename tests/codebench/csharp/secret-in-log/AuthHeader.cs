using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Bench.SecretInLogXAuthHeader;

public sealed class AuthHeader(ILogger<AuthHeader> log) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        AuthenticationHeaderValue auth = request.Headers.Authorization;
        if (auth is { Scheme: "Bearer", Parameter: var bearerToken })
        {
            log.LogInformation("sending {Method} with bearer {Token}", request.Method, bearerToken);
        }

        return base.SendAsync(request, ct);
    }
}
