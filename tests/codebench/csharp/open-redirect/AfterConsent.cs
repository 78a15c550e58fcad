using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.OpenRedirectXAfterConsent;

public class AfterConsentModel : PageModel
{
    public IActionResult OnPost(string returnUrl = null)
    {
        returnUrl ??= Url.Content("~/");
        return LocalRedirect(returnUrl);
    }
}
