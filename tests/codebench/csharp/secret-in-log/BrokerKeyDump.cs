using System;
using Microsoft.Extensions.Configuration;
using Serilog;

namespace Bench.SecretInLogXBrokerKeyDump;

public static class BrokerKeyDump
{
    public static void Start(IConfiguration configuration)
    {
        var apiKey = configuration["Broker:ApiKey"];
        var text = $"connecting with key {apiKey} at {DateTime.UtcNow:O}";
        Log.Information(text);
    }
}
