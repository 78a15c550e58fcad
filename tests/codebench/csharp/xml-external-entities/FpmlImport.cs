using System.Xml;
using Microsoft.AspNetCore.Mvc;

namespace Bench.XmlExternalEntitiesXFpmlImport;

public class FpmlImportController : ControllerBase
{
    [HttpPost("/fpml")]
    public IActionResult Import()
    {
        var doc = new XmlDocument { XmlResolver = new XmlUrlResolver() };
        doc.Load(Request.Body);
        return Ok(doc.DocumentElement?.Name);
    }
}
