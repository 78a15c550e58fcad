using System;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Bench.SsrfXBaseAddress;

public class BaseAddressController : ControllerBase
{
    [HttpGet("/upstream")]
    public async Task<string> Get([FromHeader(Name = "X-Upstream")] string upstream)
    {
        using var http = new HttpClient { BaseAddress = new Uri(upstream) };
        return await http.GetStringAsync("/status");
    }
}
