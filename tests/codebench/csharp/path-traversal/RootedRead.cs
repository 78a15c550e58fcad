using System;
using System.IO;
using Microsoft.AspNetCore.Mvc;

namespace Bench.PathTraversalXRootedRead;

public class RootedReadController : ControllerBase
{
    private static readonly string Root = Path.GetFullPath("/srv/research") + Path.DirectorySeparatorChar;

    [HttpGet("/research")]
    public IActionResult Read(string p)
    {
        var full = Path.GetFullPath(Path.Combine(Root, p));
        if (!full.StartsWith(Root, StringComparison.Ordinal))
        {
            return BadRequest();
        }

        return Content(System.IO.File.ReadAllText(full));
    }
}
