using System;
using System.Security.Cryptography;

namespace Bench.WeakRandomXAesKeys;

public sealed class AesKeys
{
    public Aes Create()
    {
        var aes = Aes.Create();
        var key = new byte[32];
        for (var i = 0; i < key.Length; i++)
        {
            key[i] = (byte)Random.Shared.Next(256);
        }

        aes.Key = key;
        return aes;
    }
}
