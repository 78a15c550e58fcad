using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Bench.CommandInjectionXToolPicker;

public class ToolPickerController : Controller
{
    private sealed class Request2 { public string Tool { get; set; } = "lz4"; public string File { get; set; } = "book.bin"; }

    [HttpPost("/tools/run")]
    public IActionResult Run(string tool)
    {
        var r = new Request2();
        if (tool is { Length: > 0 } chosen)
        {
            r.Tool = chosen;
        }

        var started = Process.Start(r.Tool, r.File);
        return Ok(started.Id);
    }
}
