using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.OpenRedirectXBrokerCallback;

public static class BrokerCallback
{
    public static void Map(WebApplication app) =>
        app.MapGet("/broker/callback", (HttpRequest request, string code) =>
        {
            var state = request.Query["state"].ToString();
            var cut = state.IndexOf('|');
            var target = cut < 0 ? "/" : state[(cut + 1)..];
            return Results.Redirect(target);
        });
}
