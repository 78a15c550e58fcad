using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

namespace Bench.RegexInjectionXSymbolFilter;

public class SymbolFilterController : ControllerBase
{
    private static readonly string[] Symbols = ["BTCUSD", "ETHUSD", "SOLUSD"];

    [HttpGet("/symbols")]
    public IActionResult List(string like) =>
        Ok(Symbols.Where(s => Regex.IsMatch(s, like)).ToArray());
}
