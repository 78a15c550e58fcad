using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.CommandInjectionXGitRevision;

public static class GitRevision
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/rev/{sha}", (string sha) =>
        {
            if (!Regex.IsMatch(sha, @"\A[0-9a-f]{7,40}\z"))
            {
                return Results.NotFound();
            }

            using var p = Process.Start("git", "show --stat " + sha);
            p.WaitForExit();
            return Results.Ok(p.ExitCode);
        });
    }
}
