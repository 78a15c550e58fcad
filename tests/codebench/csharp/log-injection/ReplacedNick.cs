using System;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bench.LogInjectionXReplacedNick;

public sealed class ReplacedNick(ILogger logger)
{
    private string _who = "-";

    public void Note(HttpContext ctx)
    {
        _who = ctx.Request.Cookies["nick"];
        _who = Guid.NewGuid().ToString("N");
        logger.LogInformation("visitor " + _who);
    }
}
