using System;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.InsecureCookieXBareSession;

public static class BareSession
{
    public static void Map(WebApplication app) =>
        app.MapPost("/enter", (HttpContext ctx) =>
        {
            ctx.Response.Cookies.Append("sessionid", Guid.NewGuid().ToString());
            return Results.Ok();
        });
}
