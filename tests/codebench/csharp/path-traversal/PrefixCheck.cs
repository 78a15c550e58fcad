using System;
using System.IO;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Bench.PathTraversalXPrefixCheck;

public class PrefixCheckController : ControllerBase
{
    [HttpGet("/docs/raw")]
    public IActionResult Raw(string p)
    {
        var path = "/srv/docs/" + p;
        if (!path.StartsWith("/srv/docs/", StringComparison.Ordinal))
        {
            return Forbid();
        }

        return Content(System.IO.File.ReadAllText(path));
    }
}
