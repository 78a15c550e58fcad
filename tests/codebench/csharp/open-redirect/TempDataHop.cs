using Microsoft.AspNetCore.Mvc;

namespace Bench.OpenRedirectXTempDataHop;

public class TempDataHopController : Controller
{
    [HttpGet("/confirm")]
    public IActionResult Confirm(string then)
    {
        ViewData["then"] = then ?? "/";
        return Finish();
    }

    private IActionResult Finish()
    {
        var url = ViewData["then"] as string;
        return RedirectPreserveMethod(url);
    }
}
