using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;

namespace Bench.DeserializationXOrderEnvelope;

public static class OrderEnvelope
{
    private static readonly JsonSerializerSettings Settings = new() { TypeNameHandling = TypeNameHandling.Auto };

    public static void Map(WebApplication app) =>
        app.MapPost("/envelope", async (HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            var json = await reader.ReadToEndAsync();
            var order = JsonConvert.DeserializeObject<object>(json, Settings);
            return Results.Ok(order?.ToString());
        });
}
