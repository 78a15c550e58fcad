using System.IO;
using Microsoft.AspNetCore.Mvc;

namespace Bench.LogInjectionXAuditLine;

public class AuditLineController : ControllerBase
{
    [HttpPost("/audit")]
    public IActionResult Note(string comment)
    {
        System.IO.File.AppendAllText("/var/log/audit.log", "note: " + comment + "\n");
        return NoContent();
    }
}
