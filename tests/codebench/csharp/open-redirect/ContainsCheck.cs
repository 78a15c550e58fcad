using System;
using Microsoft.AspNetCore.Mvc;

namespace Bench.OpenRedirectXContainsCheck;

public class ContainsCheckController : ControllerBase
{
    [HttpGet("/go")]
    public IActionResult Go(string to)
    {
        if (to is null || !to.Contains("desk.example.com", StringComparison.OrdinalIgnoreCase))
        {
            return BadRequest();
        }

        return new RedirectResult(to);
    }
}
