using System.Xml;
using Microsoft.AspNetCore.Mvc;

namespace Bench.XmlExternalEntitiesXFpmlCheck;

public class FpmlCheckController : ControllerBase
{
    [HttpPost("/fpml/check")]
    public IActionResult Check()
    {
        var doc = new XmlDocument { XmlResolver = null };
        doc.Load(Request.Body);
        return Ok(doc.DocumentElement?.Name);
    }
}
