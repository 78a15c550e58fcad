using System;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Bench.SsrfXRateLookup;

public class RateLookupController(HttpClient http) : ControllerBase
{
    [HttpGet("/rate")]
    public async Task<string> Get(string pair) =>
        await http.GetStringAsync("https://rates.example.com/v2/latest?pair=" + Uri.EscapeDataString(pair));
}
