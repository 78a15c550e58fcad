using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.OpenRedirectXTenantSwitch;

public class TenantSwitchModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Tenant { get; set; } = "";

    public IActionResult OnPost()
    {
        var link = new TenantLink { Tenant = Tenant };
        return RedirectPermanent(link.Build());
    }
}
