using System.Security.Cryptography;

namespace Bench.WeakCipherXBlockSeal;

public static class BlockSeal
{
    public static byte[] Seal(byte[] secret, byte[] key)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.EncryptEcb(secret, PaddingMode.PKCS7);
    }
}
