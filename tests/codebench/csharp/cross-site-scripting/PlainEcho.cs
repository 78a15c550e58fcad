using Microsoft.AspNetCore.Mvc;

namespace Bench.CrossSiteScriptingXPlainEcho;

public class PlainEchoController : ControllerBase
{
    [HttpGet("/plain")]
    public ContentResult Plain(string q)
    {
        Response.Headers["X-Content-Type-Options"] = "nosniff";
        return Content("you said " + q, "text/plain");
    }
}
