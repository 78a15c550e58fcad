using Microsoft.AspNetCore.Http;
using Serilog;

namespace Bench.LogInjectionXSerilogText;

public sealed class SerilogText(ILogger log)
{
    public void Record(HttpRequest request)
    {
        foreach (var line in Lines(request))
        {
            log.Information(line);
        }
    }

    private static System.Collections.Generic.IEnumerable<string> Lines(HttpRequest request)
    {
        yield return "request";
        yield return "referer=" + request.Headers.Referer;
    }
}
