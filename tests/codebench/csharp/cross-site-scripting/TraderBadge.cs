using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.CrossSiteScriptingXTraderBadge;

public class TraderBadgeModel : PageModel
{
    public IHtmlContent Badge { get; private set; } = HtmlString.Empty;

    public void OnGet()
    {
        string desk = RouteData.Values["desk"] as string ?? Request.Cookies["desk"];
        Badge = new HtmlString($"<span>{desk?.ToUpperInvariant()}</span>");
    }
}
