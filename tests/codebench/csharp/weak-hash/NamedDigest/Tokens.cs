using System;
using System.Text;

namespace Bench.WeakHashXNamedDigest;

public static class Tokens
{
    public static string Fingerprint(string secretToken) =>
        Convert.ToHexString(Digests.Of(Encoding.UTF8.GetBytes(secretToken)));
}
