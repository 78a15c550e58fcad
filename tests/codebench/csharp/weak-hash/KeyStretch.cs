using System.Security.Cryptography;

namespace Bench.WeakHashXKeyStretch;

public sealed class KeyStretch
{
    public byte[] Derive(string passphrase, byte[] salt)
    {
        var name = HashAlgorithmName.MD5;
        using var kdf = new Rfc2898DeriveBytes(passphrase, salt, 1000, name);
        return kdf.GetBytes(32);
    }
}
