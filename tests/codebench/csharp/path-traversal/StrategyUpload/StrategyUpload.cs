using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.PathTraversalXStrategyUpload;

public static class StrategyUpload
{
    public static void Map(WebApplication app) =>
        app.MapPost("/strategies", async (IFormFile upload) =>
        {
            var target = upload.FileName.Under("/var/strategies");
            await using var stream = new FileStream(target, FileMode.Create);
            await upload.CopyToAsync(stream);
            return Results.Created("/strategies", null);
        });
}
