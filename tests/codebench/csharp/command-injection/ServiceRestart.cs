using System;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Bench.CommandInjectionXServiceRestart;

public enum Unit { Gateway, Pricer, Recorder }

public class ServiceRestartController : ControllerBase
{
    [HttpPost("/restart")]
    public IActionResult Restart(string unit)
    {
        if (!Enum.TryParse<Unit>(unit, ignoreCase: true, out var parsed) || !Enum.IsDefined(parsed))
        {
            return BadRequest();
        }

        Process.Start("bash", "-c 'systemctl restart " + parsed.ToString().ToLowerInvariant() + "'");
        return NoContent();
    }
}
