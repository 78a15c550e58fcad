using System;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.WeakRandomXSessionIds;

public static class SessionIds
{
    public static void Map(WebApplication app) =>
        app.MapPost("/session", (HttpResponse response) =>
        {
            var bytes = new byte[16];
            Random.Shared.NextBytes(bytes);
            var sessionId = Convert.ToHexString(bytes);
            response.Cookies.Append("sid", sessionId, new CookieOptions { HttpOnly = true, Secure = true });
            return Results.NoContent();
        });
}
