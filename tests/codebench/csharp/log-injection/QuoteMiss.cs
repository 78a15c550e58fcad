using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using NLog;

namespace Bench.LogInjectionXQuoteMiss;

public static class QuoteMiss
{
    private static readonly Logger Log = LogManager.GetLogger("quotes");

    public static void Map(WebApplication app) =>
        app.MapGet("/q/{symbol}", (string symbol, HttpContext ctx) =>
        {
            var agent = ctx.Request.Headers.UserAgent.ToString();
            Log.Info(string.Format("miss for {0} by {1}", symbol.Length, agent));
            return Results.NotFound();
        });
}
