using System;
using System.Security.Cryptography;

namespace Bench.WeakCipherXTripleChannel;

public sealed class Channel(byte[] key)
{
    public byte[] Encrypt(byte[] plain)
    {
        using var algorithm = CipherCatalog.Pick(CipherCatalog.Default);
        algorithm.Key = key;
        return algorithm.EncryptCbc(plain, new byte[algorithm.BlockSize / 8]);
    }
}
