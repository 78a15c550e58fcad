using System.Collections.Generic;
using System.Security.Cryptography;

namespace Bench.WeakHashXNamedAlgorithm;

public static class NamedAlgorithm
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["old"] = "MD5",
        ["current"] = "SHA512",
    };

    public static byte[] Sign(byte[] body)
    {
        using var hash = HashAlgorithm.Create(Names["current"]);
        return hash.ComputeHash(body);
    }
}
