using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Bench.OpenRedirectXLanguagePick;

public abstract class BackController : Controller
{
    protected virtual string Back(HttpRequest r) => r.Query["back"];
}

public class LanguagePickController : BackController
{
    [HttpGet("/lang/{code}")]
    public void Pick(string code)
    {
        Response.Cookies.Append("lang", code == "de" ? "de" : "en");
        Response.Headers.Location = base.Back(Request);
        Response.StatusCode = 302;
    }
}
