using System.IO;
using System.Xml;
using System.Xml.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace Bench.DeserializationXLayoutXml;

public class LayoutXmlController : ControllerBase
{
    public sealed class Layout { public string Name { get; set; } = ""; public int Columns { get; set; } }

    [HttpPost("/layout")]
    public IActionResult Post([FromBody] string xml)
    {
        var serializer = new XmlSerializer(typeof(Layout));
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return Ok((Layout)serializer.Deserialize(reader));
    }
}
