using System.IO;
using Microsoft.AspNetCore.Mvc;

namespace Bench.DeserializationXWireFormat;

public class WireFormatController : ControllerBase
{
    [HttpPost("/wire")]
    public IActionResult Post()
    {
        var formatter = new BinaryFormatter();
        return Ok(formatter.Deserialize(Request.Body));
    }
}
