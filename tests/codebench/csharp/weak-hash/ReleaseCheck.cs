using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;

namespace Bench.WeakHashXReleaseCheck;

public static class ReleaseCheck
{
    public static bool Verify(string package, byte[] expected)
    {
        Func<byte[], byte[]> digest = bytes => new SHA1CryptoServiceProvider().ComputeHash(bytes);
        return digest(File.ReadAllBytes(package)).SequenceEqual(expected);
    }
}
