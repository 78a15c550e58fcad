using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.CrossSiteScriptingXPageNumber;

public static class PageNumber
{
    public static void Map(WebApplication app) =>
        app.MapGet("/pager", (HttpRequest r) =>
        {
            var page = int.TryParse(r.Query["page"], out var p) ? p : 1;
            return Results.Content($"<a href='?page={page + 1}'>next</a>", "text/html");
        });
}
