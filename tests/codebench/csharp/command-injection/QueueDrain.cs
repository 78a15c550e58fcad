using System.Collections.Generic;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Bench.CommandInjectionXQueueDrain;

public class QueueDrainController : ControllerBase
{
    [HttpPost("/drain")]
    public IActionResult Drain(string queue)
    {
        var args = new List<string> { queue, "--all" };
        args.Add("--force");
        args.RemoveAt(0);
        var line = "-c \"drain " + args[0] + " " + args[1] + "\"";
        Process.Start(new ProcessStartInfo("sh", line));
        return Ok(queue.Length);
    }
}
