using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.DeserializationXSystemTextOrders;

public static class SystemTextOrders
{
    public sealed class Order { public string Symbol { get; set; } = ""; public int Qty { get; set; } }

    public static void Map(WebApplication app) =>
        app.MapPost("/orders", async (HttpRequest req) =>
            Results.Ok(await JsonSerializer.DeserializeAsync<Order>(req.Body)));
}
