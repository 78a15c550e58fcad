using System;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Bench.SsrfXBaseThenPath;

public class BaseThenPathController : ControllerBase
{
    private static readonly Uri Root = new("https://venue.example.com/v3/");

    [HttpGet("/book/{depth}")]
    public async Task<string> Get(string depth, [FromServices] HttpClient http)
    {
        if (!ushort.TryParse(depth, out var levels))
        {
            levels = 10;
        }

        return await http.GetStringAsync(new Uri(Root, "book?depth=" + levels));
    }
}
