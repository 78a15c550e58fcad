using System;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.RegexInjectionXFixedPattern;

public static class FixedPattern
{
    public static void Map(WebApplication app) =>
        app.MapGet("/isin/{text}", (string text) =>
            Regex.IsMatch(text, "^[A-Z]{2}[A-Z0-9]{9}[0-9]$", RegexOptions.None, TimeSpan.FromMilliseconds(200))
                ? Results.Ok() : Results.BadRequest());
}
