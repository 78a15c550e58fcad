using System;
using System.Xml;
using Microsoft.AspNetCore.Mvc;

namespace Bench.XpathInjectionXCaughtQuery;

public class CaughtQueryController : ControllerBase
{
    [HttpGet("/leg")]
    public IActionResult Leg(string id)
    {
        string query;
        try
        {
            query = "//leg[@no='" + int.Parse(id) + "']";
        }
        catch (FormatException)
        {
            query = "//leg[@ref='" + id + "']";
        }

        var doc = new XmlDocument();
        doc.Load("legs.xml");
        return Ok(doc.SelectNodes(query)?.Count);
    }
}
