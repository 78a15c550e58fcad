using System.Xml.XPath;
using Microsoft.AspNetCore.Mvc;

namespace Bench.XpathInjectionXSchemaField;

public class SchemaFieldController : ControllerBase
{
    [HttpGet("/schema/{*path}")]
    public IActionResult Get(string path)
    {
        var steps = path.Split('/');
        var xpath = "/schema";
        foreach (var step in steps)
        {
            xpath += "/field[@n='" + step + "']";
        }

        var nav = new XPathDocument("schema.xml").CreateNavigator();
        return Content(nav.Evaluate("string(" + xpath + ")") as string);
    }
}
