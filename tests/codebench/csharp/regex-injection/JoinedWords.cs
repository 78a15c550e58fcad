using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

namespace Bench.RegexInjectionXJoinedWords;

public class JoinedWordsController : ControllerBase
{
    [HttpPost("/words")]
    public int Count([FromQuery] string[] words, [FromBody] string text)
    {
        var alternatives = string.Join('|', from w in words where w.Length > 1 select "(" + w + ")+");
        return Regex.Matches(text, alternatives).Count;
    }
}
