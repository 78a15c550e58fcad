using System.Xml;
using Microsoft.AspNetCore.Mvc;

namespace Bench.XpathInjectionXUserByNumber;

public class UserByNumberController : ControllerBase
{
    [HttpGet("/xml-user/{id:int}")]
    public IActionResult Get(int id)
    {
        var doc = new XmlDocument();
        doc.Load("/srv/users.xml");
        return Content(doc.SelectSingleNode($"//user[@id='{id}']/name")?.InnerText);
    }
}
