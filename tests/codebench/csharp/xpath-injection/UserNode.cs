using System.Xml;
using Microsoft.AspNetCore.Mvc;

namespace Bench.XpathInjectionXUserNode;

public class UserNodeController : ControllerBase
{
    [HttpPost("/xml-login")]
    public IActionResult Login([FromForm] string user, [FromForm] string pin)
    {
        var doc = new XmlDocument();
        doc.Load("/srv/users.xml");
        var node = doc.SelectSingleNode("//user[@name='" + user + "' and @pin='" + pin + "']");
        return node == null ? Unauthorized() : Ok();
    }
}
