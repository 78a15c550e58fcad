using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bench.LogInjectionXUserLine;

public sealed class UserLine(RequestDelegate next, ILogger<UserLine> logger)
{
    public async Task InvokeAsync(HttpContext ctx)
    {
        var started = DateTime.UtcNow;
        await next(ctx);
        var who = ctx.Request.Cookies.TryGetValue("nick", out var nick) ? nick : "-";
        logger.LogInformation($"{who} took {(DateTime.UtcNow - started).TotalMilliseconds} ms");
    }
}
