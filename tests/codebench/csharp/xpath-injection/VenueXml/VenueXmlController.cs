using System.Xml.XPath;
using Microsoft.AspNetCore.Mvc;

namespace Bench.XpathInjectionXVenueXml;

public class VenueXmlController : ControllerBase
{
    [HttpGet("/venue-xml")]
    public IActionResult Get(string code)
    {
        if (!VenueCode.IsValid(code))
        {
            return BadRequest();
        }

        var nav = new XPathDocument("venues.xml").CreateNavigator();
        return Content(nav.SelectSingleNode("//venue[@mic='" + code + "']")?.Value);
    }
}
