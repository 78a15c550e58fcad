using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Bench.SsrfXCalendarSync;

public class CalendarSyncController : ControllerBase
{
    public sealed class SyncRequest { public string Feed { get; set; } = ""; }

    [HttpPost("/calendar")]
    public async Task<IActionResult> Sync([FromBody] SyncRequest body, [FromServices] CalendarClient client) =>
        Content(await client.PullAsync(body.Feed));
}
