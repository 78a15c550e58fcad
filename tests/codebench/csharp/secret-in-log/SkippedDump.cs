using System;
using Microsoft.Extensions.Logging;

namespace Bench.SecretInLogXSkippedDump;

public sealed class SkippedDump(ILogger log)
{
    private const bool DumpSecrets = false;

    public void Boot()
    {
        var password = Environment.GetEnvironmentVariable("DB_PASSWORD");
        if (DumpSecrets)
        {
            log.LogDebug("password {P}", password);
        }

        log.LogInformation("database password present: {Present}", password is not null);
    }
}
