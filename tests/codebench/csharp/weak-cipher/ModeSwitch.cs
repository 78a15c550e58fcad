using System.IO;
using System.Security.Cryptography;

namespace Bench.WeakCipherXModeSwitch;

public static class ModeSwitch
{
    public static Stream Wrap(Stream target, byte[] key)
    {
        using var aes = Aes.Create();
        var mode = CipherMode.ECB;
        if (aes.BlockSize > 0)
        {
            mode = CipherMode.CBC;
        }

        mode = CipherMode.CBC;
        aes.Mode = mode;
        aes.Key = key;
        aes.GenerateIV();
        target.Write(aes.IV);
        return new CryptoStream(target, aes.CreateEncryptor(), CryptoStreamMode.Write);
    }
}
