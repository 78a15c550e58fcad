using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

namespace Bench.RegexInjectionXSymbolExact;

public class SymbolExactController : ControllerBase
{
    private static readonly string[] Symbols = ["BTCUSD", "ETHUSD", "SOLUSD"];

    [HttpGet("/symbols2")]
    public IActionResult List(string like)
    {
        var pattern = "^" + Regex.Escape(like ?? "");
        return Ok(Symbols.Where(s => Regex.IsMatch(s, pattern)).ToArray());
    }
}
