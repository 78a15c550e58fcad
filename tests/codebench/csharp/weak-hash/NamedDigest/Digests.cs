using System.Security.Cryptography;

namespace Bench.WeakHashXNamedDigest;

internal static class Digests
{
    private const string Family = "SHA";

    public static byte[] Of(byte[] data, int bits = 1)
    {
        using var h = HashAlgorithm.Create(Family + bits);
        return h.ComputeHash(data);
    }
}
