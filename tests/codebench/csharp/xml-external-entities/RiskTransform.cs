using System.IO;
using System.Xml;
using System.Xml.Xsl;
using Microsoft.AspNetCore.Mvc;

namespace Bench.XmlExternalEntitiesXRiskTransform;

public class RiskTransformController : ControllerBase
{
    [HttpPost("/risk/xml")]
    public IActionResult Post([FromBody] string body)
    {
        XmlReaderSettings Relaxed() => new() { DtdProcessing = DtdProcessing.Parse, XmlResolver = new XmlUrlResolver(), MaxCharactersFromEntities = 0 };

        using var input = XmlReader.Create(new StringReader(body), Relaxed());
        var output = new StringWriter();
        var xslt = new XslCompiledTransform();
        xslt.Load("risk.xslt");
        xslt.Transform(input, null, output);
        return Content(output.ToString(), "text/plain");
    }
}
