using System;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.SsrfXQuoteProxy;

public static class QuoteProxy
{
    public static void Map(WebApplication app, IHttpClientFactory factory) =>
        app.MapGet("/quote", async (HttpContext ctx) =>
        {
            var host = ctx.Request.Query["venue"].ToString();
            var uri = new UriBuilder("https", host) { Path = "/v1/quote" }.Uri;
            var client = factory.CreateClient();
            await ctx.Response.WriteAsync(await client.GetStringAsync(uri));
        });
}
