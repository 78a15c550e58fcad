using Microsoft.AspNetCore.Mvc;

namespace Bench.LogInjectionXStructuredReject;

public class StructuredRejectController : ControllerBase
{
    private static int _rejected;

    [HttpPost("/reject")]
    public IActionResult Reject(string reason)
    {
        var line = (reason ?? "").Replace("\r", "").Replace("\n", " ");
        _rejected++;
        System.IO.File.AppendAllText("/var/log/reject.log", $"{_rejected}: {line}\n");
        return NoContent();
    }
}
