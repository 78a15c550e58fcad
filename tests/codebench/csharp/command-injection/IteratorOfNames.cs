using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.AspNetCore.Http;

namespace Bench.CommandInjectionXIteratorOfNames;

public class IteratorOfNames
{
    public void Run(HttpContext ctx)
    {
        foreach (var step in Steps(ctx.Request.Query["steps"]))
        {
            Process.Start("cmd.exe", "/c " + step + ".cmd");
        }
    }

    private static IEnumerable<string> Steps(string wanted)
    {
        if (wanted.Contains("load"))
        {
            yield return "load";
        }

        yield return "report";
    }
}
