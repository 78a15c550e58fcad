using System.IO;
using System.Xml;
using Microsoft.AspNetCore.Mvc;

namespace Bench.XmlExternalEntitiesXLocalCatalog;

public class LocalCatalogController : ControllerBase
{
    [HttpPost("/catalog")]
    public IActionResult Post([FromBody] string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml), XmlDefaults.Untrusted);
        return Ok(reader.Read());
    }
}
