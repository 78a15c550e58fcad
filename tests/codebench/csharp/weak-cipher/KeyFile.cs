using System.IO;
using System.Security.Cryptography;

namespace Bench.WeakCipherXKeyFile;

public static class KeyFile
{
    public static void Write(string path, byte[] key, byte[] content)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        aes.Mode = CipherMode.ECB;
        using var file = File.Create(path);
        using var crypto = new CryptoStream(file, aes.CreateEncryptor(), CryptoStreamMode.Write);
        crypto.Write(content);
    }
}
