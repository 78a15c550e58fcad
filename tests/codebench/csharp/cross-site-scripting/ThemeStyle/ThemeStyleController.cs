using Microsoft.AspNetCore.Mvc;

namespace Bench.CrossSiteScriptingXThemeStyle;

public class ThemeStyleController : Controller
{
    [HttpGet("/theme")]
    public IActionResult Theme(string name)
    {
        var theme = Themes.Clean(name);
        return Content("<style>body{background:" + theme + "}</style>", "text/html");
    }
}
