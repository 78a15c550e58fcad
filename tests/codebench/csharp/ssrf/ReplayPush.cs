using System;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Bench.SsrfXReplayPush;

public class ReplayPushController : ControllerBase
{
    [HttpPost("/replay")]
    public async Task<IActionResult> Push(string region)
    {
        Func<string> address = () => "http://" + region + ".replay.internal/push";
        using var http = new HttpClient();
        await http.PostAsync(address(), new StringContent("{}"));
        return Accepted();
    }
}
