using System;
using System.Security.Cryptography;

namespace Bench.WeakRandomXPinFromPool;

public static class PinFromPool
{
    public static string NewPin()
    {
        var preview = new Random().Next(1000000);
        preview = RandomNumberGenerator.GetInt32(1000000);
        return preview.ToString("D6");
    }
}
