using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Bench.CommandInjectionXRefBuilt;

public class RefBuiltController : ControllerBase
{
    [HttpPost("/convert")]
    public IActionResult Convert(string source, string format = "csv")
    {
        var line = "convert-book";
        AddArgument(ref line, source);
        AddArgument(ref line, format);
        var info = new ProcessStartInfo { FileName = "/bin/bash" };
        info.Arguments = "-lc '" + line + "'";
        Process.Start(info);
        return Accepted();
    }

    private static void AddArgument(ref string line, string value) => line += " " + value;
}
