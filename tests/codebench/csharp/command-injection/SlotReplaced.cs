using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Bench.CommandInjectionXSlotReplaced;

public class SlotReplacedController : ControllerBase
{
    [HttpPost("/pack")]
    public IActionResult Pack(string folder)
    {
        var parts = new[] { "-c", "tar czf", folder };
        parts[2] = "/srv/export";
        Process.Start("sh", parts[0] + " \"" + parts[1] + " /tmp/x.tgz " + parts[2] + "\"");
        return Ok(folder.Length);
    }
}
