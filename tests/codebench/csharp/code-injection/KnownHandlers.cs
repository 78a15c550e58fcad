using System;
using System.Collections.Generic;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.CodeInjectionXKnownHandlers;

public static class KnownHandlers
{
    private static readonly Dictionary<string, Type> Types = new()
    {
        ["list"] = typeof(List<int>),
        ["set"] = typeof(HashSet<int>),
    };

    public static void Map(WebApplication app) =>
        app.MapPost("/make/{type}", (string type) =>
        {
            if (!Types.TryGetValue(type, out var found))
            {
                return Results.NotFound();
            }

            return Results.Text(Activator.CreateInstance(found).ToString());
        });
}
