using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using NLog;

namespace Bench.LogInjectionXConstantLine;

public static class ConstantLine
{
    private static readonly Logger Log = LogManager.GetLogger("quotes");

    public static void Map(WebApplication app) =>
        app.MapGet("/q2/{symbol}", (string symbol) =>
        {
            var label = symbol switch
            {
                "BTC" or "XBT" => "bitcoin",
                "ETH" => "ether",
                _ => "other",
            };
            Log.Info("quote asked: " + label);
            return Results.Ok();
        });
}
