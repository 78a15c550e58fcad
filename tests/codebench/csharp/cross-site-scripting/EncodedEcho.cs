using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;

namespace Bench.CrossSiteScriptingXEncodedEcho;

public class EncodedEchoController(HtmlEncoder encoder) : Controller
{
    [HttpGet("/echo")]
    public ContentResult Echo(string q) => Content($"<h1>{encoder.Encode(q ?? "")}</h1>", "text/html");
}
