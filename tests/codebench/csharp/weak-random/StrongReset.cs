using System;
using System.Security.Cryptography;

namespace Bench.WeakRandomXStrongReset;

public sealed class StrongReset
{
    public string NewToken()
    {
        Span<byte> bytes = stackalloc byte[32];
        RandomNumberGenerator.Fill(bytes);
        return Convert.ToHexString(bytes);
    }
}
