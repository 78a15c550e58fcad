using Microsoft.AspNetCore.Mvc;
using YamlDotNet.Serialization;

namespace Bench.DeserializationXYamlOrders;

public class YamlOrdersController : ControllerBase
{
    public sealed class Order { public string Symbol { get; set; } = ""; public decimal Qty { get; set; } }

    [HttpPost("/orders.yaml")]
    public IActionResult Post([FromForm] string yaml)
    {
        var deserializer = new DeserializerBuilder().IgnoreUnmatchedProperties().Build();
        return Ok(deserializer.Deserialize<Order>(yaml).Symbol);
    }
}
