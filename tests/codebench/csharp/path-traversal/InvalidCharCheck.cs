using System.IO;
using System.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.PathTraversalXInvalidCharCheck;

public static class InvalidCharCheck
{
    public static void Map(WebApplication app) =>
        app.MapGet("/sheet/{name}", (string name) =>
        {
            if (name.Any(c => !char.IsAsciiLetterOrDigit(c)))
            {
                return Results.BadRequest();
            }

            return Results.File(File.OpenRead($"/srv/sheets/{name}.xlsx"));
        });
}
