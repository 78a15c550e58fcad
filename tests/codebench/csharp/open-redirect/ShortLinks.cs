using System.Collections.Generic;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.OpenRedirectXShortLinks;

public static class ShortLinks
{
    public static void Map(WebApplication app)
    {
        var known = new Dictionary<string, string> { ["docs"] = "https://docs.example.com/", ["faq"] = "/faq" };
        app.MapGet("/s/{key}", (string key) =>
            Results.Redirect(known.GetValueOrDefault(key, "/")));
    }
}
