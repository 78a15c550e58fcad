using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.XpathInjectionXRulesByOwner;

public class RulesByOwnerPage : PageModel
{
    public int Count { get; private set; }

    public void OnGet()
    {
        var store = new OwnerRuleStore(XDocument.Load("rules.xml"));
        Count = store.Count(Request.Headers["X-Owner"]);
    }
}
