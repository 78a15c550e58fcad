using Microsoft.Extensions.Configuration;
using Serilog;

namespace Bench.SecretInLogXMaskedKey;

public static class MaskedKey
{
    public static void Start(IConfiguration configuration)
    {
        var apiKey = configuration["Broker:ApiKey"];
        Log.Information("connecting with key {Key}", Redact.Tail(apiKey));
    }
}
