using System;
using System.IO.Hashing;

namespace Bench.WeakHashXOwnMd5Type;

internal sealed class MD5 : IDisposable
{
    public static MD5 Create() => new();

    public int ComputeHash(byte[] data) => BitConverter.ToInt32(Crc32.Hash(data));

    public void Dispose()
    {
    }
}
