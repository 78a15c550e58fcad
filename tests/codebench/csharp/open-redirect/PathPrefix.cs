using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.OpenRedirectXPathPrefix;

public static class PathPrefix
{
    public static void Map(WebApplication app) =>
        app.MapGet("/old/{page}", (string page) =>
        {
            string Fixed(string ignored) => "/new/index";
            return Results.Redirect(Fixed(page));
        });
}
