using Microsoft.AspNetCore.Mvc;

namespace Bench.OpenRedirectXSafeLogin;

public class SafeLoginController : Controller
{
    [HttpPost("/signin")]
    public IActionResult SignIn(string name, string returnUrl)
    {
        if (Url.IsLocalUrl(returnUrl))
        {
            return Redirect(returnUrl);
        }

        return RedirectToAction("Index", "Home", new { name });
    }
}
