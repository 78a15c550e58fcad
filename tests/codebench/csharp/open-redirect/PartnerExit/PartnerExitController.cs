using Microsoft.AspNetCore.Mvc;

namespace Bench.OpenRedirectXPartnerExit;

public class PartnerExitController : Controller
{
    [HttpGet("/exit")]
    public IActionResult Exit(string url) => Redirect(PartnerGuard.OrHome(url));
}
