using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Bench.SsrfXOrderRelay;

public class OrderRelayController(HttpClient http) : ControllerBase
{
    [HttpPost("/relay/{id}")]
    public async Task<IActionResult> Relay(long id, [FromBody] string payload)
    {
        var content = new StringContent(payload);
        using var r = await http.PostAsync($"http://oms.internal/orders/{id}", content);
        return StatusCode((int)r.StatusCode);
    }
}
