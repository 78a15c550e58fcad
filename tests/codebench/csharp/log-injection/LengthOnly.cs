using Microsoft.AspNetCore.Http;
using Serilog;

namespace Bench.LogInjectionXLengthOnly;

public sealed class LengthOnly(ILogger log)
{
    public void Record(HttpRequest request)
    {
        var referer = request.Headers.Referer.ToString();
        var seen = new[] { "direct", referer };
        log.Information("source " + seen[0] + ", " + referer.Length + " characters");
    }
}
