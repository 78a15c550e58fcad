using System.IO;
using System.Xml;
using Microsoft.AspNetCore.Mvc;

namespace Bench.XmlExternalEntitiesXDefaultSettings;

public class DefaultSettingsController : ControllerBase
{
    private const bool AllowDtd = false;

    [HttpPost("/default-xml")]
    public IActionResult Post([FromBody] string xml)
    {
        var settings = new XmlReaderSettings { IgnoreComments = true };
        if (AllowDtd)
        {
            settings.DtdProcessing = DtdProcessing.Parse;
            settings.XmlResolver = new XmlUrlResolver();
        }

        using var reader = XmlReader.Create(new StringReader(xml), settings);
        while (reader.Read())
        {
        }

        return Ok(settings.IgnoreComments);
    }
}
