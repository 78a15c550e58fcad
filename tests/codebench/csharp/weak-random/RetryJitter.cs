using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Bench.WeakRandomXRetryJitter;

public sealed class RetryJitter : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token)
    {
        var reply = await base.SendAsync(request, token);
        if ((int)reply.StatusCode == 429)
        {
            await Task.Delay(200 + Random.Shared.Next(400), token);
            reply = await base.SendAsync(request, token);
        }

        return reply;
    }
}
