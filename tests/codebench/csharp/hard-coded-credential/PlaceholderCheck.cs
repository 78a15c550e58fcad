using System;
using Microsoft.Extensions.Configuration;

namespace Bench.HardCodedCredentialXPlaceholderCheck;

public static class PlaceholderCheck
{
    public static string ApiKey(IConfiguration configuration)
    {
        var apiKey = configuration["Feed:ApiKey"];
        if (string.IsNullOrEmpty(apiKey) || apiKey == "<your-api-key>")
        {
            throw new InvalidOperationException("Feed:ApiKey is not set");
        }

        return apiKey;
    }
}
