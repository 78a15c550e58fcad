using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Bench.SsrfXWebhookTest;

public class WebhookTestController : ControllerBase
{
    private readonly HttpClient _http;
    public WebhookTestController(HttpClient http) => _http = http;

    [HttpPost("/webhooks/test")]
    public async Task<IActionResult> Test([FromForm] string url)
    {
        using var reply = await _http.GetAsync(url);
        return Ok((int)reply.StatusCode);
    }
}
