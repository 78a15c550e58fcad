using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Bench.RegexInjectionXRepeatCount;

public sealed class RepeatCount
{
    public bool Check(HttpRequest request, string text)
    {
        var asked = request.Query["digits"].ToString();
        var digits = byte.TryParse(asked, out var d) ? d : (byte)4;
        var regex = new Regex("^[0-9]{" + digits + "}$");
        return regex.IsMatch(text);
    }
}
