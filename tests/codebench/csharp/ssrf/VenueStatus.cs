using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Bench.SsrfXVenueStatus;

public class VenueStatusController : ControllerBase
{
    private static readonly string[] Hosts = ["status.alpha.example", "status.beta.example"];

    [HttpGet("/venue-status")]
    public async Task<IActionResult> Get(string url, [FromServices] HttpClient http)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps)
        {
            return BadRequest();
        }

        if (!Hosts.Contains(uri.Host))
        {
            return Forbid();
        }

        return Content(await http.GetStringAsync(uri));
    }
}
