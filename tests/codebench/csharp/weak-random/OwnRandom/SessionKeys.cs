using System;

namespace Bench.WeakRandomXOwnRandom;

public sealed class SessionKeys
{
    private readonly Random _random = new();

    public string NewSessionToken()
    {
        var bytes = new byte[24];
        _random.NextBytes(bytes);
        return Convert.ToBase64String(bytes);
    }
}
