using System;
using Microsoft.Extensions.Configuration;

namespace Bench.HardCodedCredentialXFallbackKey;

public sealed class FallbackKey
{
    private readonly IConfiguration _config;
    public FallbackKey(IConfiguration config) => _config = config;

    public string ApiKey() => _config["Broker:ApiKey"] ?? Environment.GetEnvironmentVariable("BROKER_API_KEY") ?? "brk_live_pelican20walnut";
}
