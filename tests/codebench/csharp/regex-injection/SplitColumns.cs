using System;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Bench.RegexInjectionXSplitColumns;

public sealed class SplitColumns
{
    public int Count(HttpContext ctx, string row)
    {
        var raw = ctx.Request.Headers["X-Separator"].ToString();
        var separator = Encoding.ASCII.GetString(Encoding.ASCII.GetBytes(raw));
        return Regex.Split(row, separator).Length;
    }
}
