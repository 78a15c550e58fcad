using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.SsrfXMirrorFetch;

public static class MirrorFetch
{
    public static void Map(WebApplication app, HttpClient http)
    {
        app.MapGet("/mirror", async (string origin) =>
        {
            var asked = new { Origin = origin, Mirror = "https://mirror.example.org/index.json" };
            var text = await http.GetStringAsync(asked.Mirror);
            return Results.Text(text + asked.Origin.Length);
        });
    }
}
