using System;
using NLog;

namespace Bench.SecretInLogXTokenExpiry;

public sealed class TokenExpiry
{
    private static readonly Logger Log = LogManager.GetCurrentClassLogger();

    public bool IsValid(string token, DateTime expires)
    {
        if (string.IsNullOrEmpty(token))
        {
            Log.Warn("no token given");
            return false;
        }

        Log.Debug("token expires {0:O}, cancellation token source idle", expires);
        return expires > DateTime.UtcNow;
    }
}
