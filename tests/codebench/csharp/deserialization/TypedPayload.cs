using System;
using System.IO;
using System.Xml.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace Bench.DeserializationXTypedPayload;

public class TypedPayloadController : ControllerBase
{
    [HttpPost("/typed")]
    public IActionResult Post([FromQuery] string type, [FromBody] string xml)
    {
        var wanted = Type.GetType(type, throwOnError: true);
        var serializer = new XmlSerializer(wanted);
        using var reader = new StringReader(xml);
        return Ok(serializer.Deserialize(reader));
    }
}
