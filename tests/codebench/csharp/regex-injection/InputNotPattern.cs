using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

namespace Bench.RegexInjectionXInputNotPattern;

public partial class InputNotPatternController : ControllerBase
{
    [GeneratedRegex(@"^\w{1,12}$", RegexOptions.NonBacktracking)]
    private static partial Regex Ticker();

    [HttpGet("/ticker")]
    public IActionResult Check(string text, string replacement) =>
        Ok(Ticker().IsMatch(text) ? Regex.Replace(text, "[0-9]", "#") : replacement);
}
