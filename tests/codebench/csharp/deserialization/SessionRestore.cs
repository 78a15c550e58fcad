using System;
using System.IO;
using System.Runtime.Serialization.Formatters.Binary;
using Microsoft.AspNetCore.Mvc;

namespace Bench.DeserializationXSessionRestore;

public class SessionRestoreController : ControllerBase
{
    [HttpPost("/session/restore")]
    public IActionResult Restore([FromForm] string blob)
    {
        using var ms = new MemoryStream(Convert.FromBase64String(blob));
        var formatter = new BinaryFormatter();
        var state = formatter.Deserialize(ms);
        return Ok(state.GetType().Name);
    }
}
