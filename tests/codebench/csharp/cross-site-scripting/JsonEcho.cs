using Microsoft.AspNetCore.Mvc;

namespace Bench.CrossSiteScriptingXJsonEcho;

public class JsonEchoController : ControllerBase
{
    [HttpGet("/echo.json")]
    public IActionResult Echo(string q)
    {
        var reply = new { query = q, html = "<b>" + q + "</b>" };
        return new JsonResult(reply);
    }
}
