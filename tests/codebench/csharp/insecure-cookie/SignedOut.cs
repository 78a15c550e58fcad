using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.InsecureCookieXSignedOut;

public static class SignedOut
{
    public static void Map(WebApplication app) =>
        app.MapPost("/leave", (HttpContext ctx) =>
        {
            ctx.Response.Cookies.Delete("sessionid");
            return Results.Ok();
        });
}
