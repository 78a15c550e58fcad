using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Bench.CrossSiteScriptingXErrorPage;

public class ErrorPage
{
    private readonly RequestDelegate _next;
    public ErrorPage(RequestDelegate next) => _next = next;

    public async Task Invoke(HttpContext context)
    {
        try
        {
            await _next(context);
        }
        catch (InvalidOperationException)
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync("<b>Failed: " + context.Request.Headers["Referer"] + "</b>");
        }
    }
}
