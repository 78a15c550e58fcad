using Microsoft.AspNetCore.Mvc;
using Newtonsoft.Json;

namespace Bench.DeserializationXPlainEnvelope;

public class PlainEnvelopeController : ControllerBase
{
    public sealed record Envelope(string Kind, decimal Price);

    [HttpPost("/plain-envelope")]
    public IActionResult Post([FromBody] string json)
    {
        var settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None, MaxDepth = 16 };
        return Ok(JsonConvert.DeserializeObject<Envelope>(json, settings));
    }
}
