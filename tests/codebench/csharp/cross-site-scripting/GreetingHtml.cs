using System;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.CrossSiteScriptingXGreetingHtml;

public static class GreetingHtml
{
    private delegate string Formatter(string value);

    public static void Map(WebApplication app) =>
        app.MapGet("/greet", (string who, bool bold = true) =>
        {
            Formatter f = bold ? Bold : Plain;
            return Results.Text(f(who), "text/html");
        });

    private static string Bold(string v) => "<b>" + v + "</b>";

    private static string Plain(string v) => "<p>" + v.Replace("\n", "<br>") + "</p>";
}
