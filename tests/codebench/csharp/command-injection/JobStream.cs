using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.CommandInjectionXJobStream;

public static class JobStream
{
    public static void Map(WebApplication app) =>
        app.MapPost("/jobs", async (string[] names) =>
        {
            await foreach (var command in Commands(names))
            {
                Process.Start("sh", $"-c \"{command}\"");
            }

            return Results.Accepted();
        });

    private static async IAsyncEnumerable<string> Commands(IEnumerable<string> names)
    {
        foreach (var n in names)
        {
            await Task.Yield();
            yield return "run-job " + n;
        }
    }
}
