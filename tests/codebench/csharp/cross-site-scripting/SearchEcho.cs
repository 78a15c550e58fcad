using Microsoft.AspNetCore.Mvc;

namespace Bench.CrossSiteScriptingXSearchEcho;

public class SearchEchoController : Controller
{
    [HttpGet("/search")]
    public ContentResult Search(string q)
    {
        return Content("<h1>No hits for " + q + "</h1>", "text/html");
    }
}
