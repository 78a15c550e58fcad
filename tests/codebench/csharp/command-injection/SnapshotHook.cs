using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Bench.CommandInjectionXSnapshotHook;

public class SnapshotHook
{
    private readonly RequestDelegate _next;
    private event Action<string> Requested;

    public SnapshotHook(RequestDelegate next)
    {
        _next = next;
        Requested += volume =>
        {
            using var p = Process.Start("/usr/bin/env", "sh -c 'lvcreate -s " + volume + "'");
            p.WaitForExit();
        };
    }

    public Task InvokeAsync(HttpContext ctx)
    {
        if (ctx.Request.Path == "/hooks/snapshot")
        {
            Requested?.Invoke(ctx.Request.Query["volume"]);
        }

        return _next(ctx);
    }
}
